//! Bots and agents: sessions, messages, credits, and the flows around them.

use super::flow::COUNT;
use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn tenant(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Tenant, kind)
}

const MANY: Kind = Kind::Count {
    min: 0,
    max: 1_000_000_000,
    unknown_from: 0,
};

const QUESTIONS: &[Opt] = &[
    opt(
        "usage",
        "How many packs do our agents need?",
        "Sessions until November 2023, messages or credits since",
    ),
    opt("conversations", "How many billed sessions are these conversations?", ""),
    opt("flows", "Which flows around a bot need a license?", ""),
    opt(
        "requests",
        "Do the flows behind agents stay within their request limit?",
        "",
    ),
    opt(
        "ai-credits",
        "How many AI Builder credits do we have, and what is used first?",
        "",
    ),
    opt("storage", "How much Dataverse storage comes with it?", ""),
];
/// What somebody wants to know of agents.
pub static AGENTS_QUESTION: Fact =
    tenant(slot::AGENTS_QUESTION, "agents-question", Kind::Choice(QUESTIONS)).ask("What do you want to know?", "");
/// Billed sessions of a month.
pub static SESSIONS: Fact = tenant(slot::SESSIONS, "sessions", MANY).ask(
    "How many billed sessions does a month have?",
    "The analytics page of the bot lists them.",
);
/// Sessions in the test pane.
pub static TEST_SESSIONS: Fact = tenant(slot::TEST_SESSIONS, "test-sessions", MANY)
    .ask("How many sessions were tests in the authoring page?", "")
    .assumed("0");
/// Bots.
pub static BOTS: Fact = tenant(slot::BOTS, "bots", COUNT).ask("How many bots are there?", "");
/// People who talk to them.
pub static BOT_USERS: Fact = tenant(slot::BOT_USERS, "bot-users", COUNT).ask("How many people talk to them?", "");
/// Whether an administrator enabled the service.
pub static SERVICE_ENABLED: Fact = tenant(slot::SERVICE_ENABLED, "service-enabled", Kind::Choice(YES_NO))
    .ask("Has an administrator enabled the service for the tenant?", "")
    .usual("yes");

/// Turns of a conversation.
pub static CONVERSATION_TURNS: Fact = tenant(slot::CONVERSATION_TURNS, "conversations.turns", COUNT).ask("Turns", "");
/// Minutes of a conversation.
pub static CONVERSATION_MINUTES: Fact =
    tenant(slot::CONVERSATION_MINUTES, "conversations.minutes", COUNT).ask("Minutes", "");
/// Whether a topic of one's own was reached.
pub static CONVERSATION_USER_TOPIC: Fact = tenant(
    slot::CONVERSATION_USER_TOPIC,
    "conversations.user-topic",
    Kind::Choice(YES_NO),
)
.ask("Own topic", "Not only a greeting");
/// How many conversations are alike.
pub static CONVERSATION_COUNT: Fact = tenant(slot::CONVERSATION_COUNT, "conversations.count", COUNT)
    .ask("Alike", "How many such conversations there are")
    .assumed("1");
/// Conversations.
pub static CONVERSATIONS: Fact = tenant(
    slot::CONVERSATIONS,
    "conversations",
    Kind::Table(&[
        &CONVERSATION_TURNS,
        &CONVERSATION_MINUTES,
        &CONVERSATION_USER_TOPIC,
        &CONVERSATION_COUNT,
    ]),
)
.ask(
    "Which conversations were there?",
    "One row each, or one for many alike.",
);

/// Classic answers of a month.
pub static CLASSIC_ANSWERS: Fact = tenant(slot::CLASSIC_ANSWERS, "classic-answers", MANY)
    .ask("How many classic answers does a month have?", "Written by the maker.")
    .usual("0");
/// Generative answers of a month.
pub static GENERATIVE_ANSWERS: Fact = tenant(slot::GENERATIVE_ANSWERS, "generative-answers", MANY)
    .ask("How many generative answers?", "Composed by a model.")
    .usual("0");
/// Actions of agents in a month.
pub static AGENT_ACTIONS: Fact = tenant(slot::AGENT_ACTIONS, "agent-actions", MANY)
    .ask(
        "How many actions do agents perform by themselves?",
        "Triggers, steps and tools; called autonomous actions until 2025.",
    )
    .usual("0");
/// Answers grounded in the tenant graph in a month.
pub static GRAPH_ANSWERS: Fact = tenant(slot::GRAPH_ANSWERS, "graph-answers", MANY)
    .ask("How many answers are grounded in the tenant graph?", "")
    .assumed("0");
/// Actions of agent flows in a month.
pub static AGENT_FLOW_ACTIONS: Fact = tenant(slot::AGENT_FLOW_ACTIONS, "agent-flow-actions", MANY)
    .ask("How many actions do agent flows run?", "Counted by the hundred.")
    .assumed("0");
/// Responses of basic AI tools in a month.
pub static AI_TOOLS_BASIC: Fact = tenant(slot::AI_TOOLS_BASIC, "ai-tools-basic", MANY)
    .ask("How many responses of basic AI tools?", "Counted by ten.")
    .assumed("0");
/// Responses of standard AI tools in a month.
pub static AI_TOOLS_STANDARD: Fact = tenant(slot::AI_TOOLS_STANDARD, "ai-tools-standard", MANY)
    .ask("How many responses of standard AI tools?", "Counted by ten.")
    .assumed("0");
/// Responses of premium AI tools in a month.
pub static AI_TOOLS_PREMIUM: Fact = tenant(slot::AI_TOOLS_PREMIUM, "ai-tools-premium", MANY)
    .ask("How many responses of premium AI tools?", "Counted by ten.")
    .assumed("0");
/// Pages of content processed in a month.
pub static CONTENT_PAGES: Fact = tenant(slot::CONTENT_PAGES, "content-pages", MANY)
    .ask("How many pages of content are processed?", "")
    .assumed("0");
const AUDIENCES: &[Opt] = &[
    opt("everybody", "Everybody, or people outside", ""),
    opt(
        "m365-copilot-users",
        "Only employees with Microsoft 365 Copilot",
        "Most features are not charged for them",
    ),
];
/// Who talks to the agents.
pub static AGENT_AUDIENCE: Fact = tenant(slot::AGENT_AUDIENCE, "agent-audience", Kind::Choice(AUDIENCES))
    .ask("Who talks to the agents?", "")
    .assumed("everybody");

const DIRECTIONS: &[Opt] = &[
    opt("called-by-bot", "The bot calls the flow", ""),
    opt("calls-bot", "The flow calls the bot, or hands it data", ""),
];
/// Direction between flow and bot.
pub static BOT_FLOW_DIRECTION: Fact = tenant(
    slot::BOT_FLOW_DIRECTION,
    "bot-flows.direction",
    Kind::Choice(DIRECTIONS),
)
.ask("Direction", "");
const TRIGGERS: &[Opt] = &[
    opt("automated", "An event", ""),
    opt("scheduled", "A schedule", ""),
    opt("instant", "A person, by hand", ""),
];
/// What starts the flow.
pub static BOT_FLOW_TRIGGER: Fact =
    tenant(slot::BOT_FLOW_TRIGGER, "bot-flows.trigger", Kind::Choice(TRIGGERS)).ask("Started by", "");
/// How many flows alike.
pub static BOT_FLOW_COUNT: Fact = tenant(slot::BOT_FLOW_COUNT, "bot-flows.count", COUNT)
    .ask("Flows", "")
    .assumed("1");
/// Whether they are premium.
pub static BOT_FLOW_PREMIUM: Fact =
    tenant(slot::BOT_FLOW_PREMIUM, "bot-flows.premium", Kind::Choice(YES_NO)).ask("Premium", "");
/// How many different people own them.
pub static BOT_FLOW_OWNERS: Fact =
    tenant(slot::BOT_FLOW_OWNERS, "bot-flows.owners", COUNT).ask("Different owners", "Without a license so far");
/// How many different people start them by hand.
pub static BOT_FLOW_RUNNERS: Fact =
    tenant(slot::BOT_FLOW_RUNNERS, "bot-flows.runners", COUNT).ask("People who start them", "Only if started by hand");
/// Flows around a bot.
pub static BOT_FLOWS: Fact = tenant(
    slot::BOT_FLOWS,
    "bot-flows",
    Kind::Table(&[
        &BOT_FLOW_DIRECTION,
        &BOT_FLOW_TRIGGER,
        &BOT_FLOW_COUNT,
        &BOT_FLOW_PREMIUM,
        &BOT_FLOW_OWNERS,
        &BOT_FLOW_RUNNERS,
    ]),
)
.ask("Which flows are around the bot?", "");
