//! People from another company.

use super::environment::CLOUDS;
use super::flow::AT_LEAST_ONE;
use super::flow::COUNT;
use super::{licenses::LICENSES, slot};
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn guest(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Person, kind)
}

const SUBJECTS: &[Opt] = &[opt("flow", "A flow", ""), opt("app", "An app or a list form", "")];
/// What the guests use.
pub static GUEST_SUBJECT: Fact =
    guest(slot::GUEST_SUBJECT, "guest-subject", Kind::Choice(SUBJECTS)).ask("What do the guests use?", "");
/// How many guests.
pub static GUESTS: Fact = guest(slot::GUESTS, "guests", AT_LEAST_ONE)
    .ask(
        "How many guests use it?",
        "People whose account belongs to another company's tenant.",
    )
    .usual("0");
/// What they hold at home.
pub static GUEST_HOME_LICENSES: Fact = guest(
    slot::GUEST_HOME_LICENSES,
    "guest-home-licenses",
    Kind::Cohorts(LICENSES),
)
.ask(
    "Which licenses do they hold in their own tenant?",
    "Ask their company. “I don't know” is a fair answer.",
);
/// What they hold here.
pub static GUEST_HOST_LICENSES: Fact = guest(
    slot::GUEST_HOST_LICENSES,
    "guest-host-licenses",
    Kind::Cohorts(LICENSES),
)
.ask(
    "Which licenses did your own tenant assign to them?",
    "Microsoft 365 admin center, Users, Guest users.",
);
/// The cloud of their own tenant.
pub static GUEST_HOME_CLOUD: Fact = guest(slot::GUEST_HOME_CLOUD, "guest-home-cloud", Kind::Choice(CLOUDS))
    .ask("In which cloud is the guests' own tenant?", "Almost always Public.")
    .usual("public");
/// Whether the environment keeps guests away from Dataverse.
pub static GUEST_DATAVERSE_BLOCKED: Fact = guest(
    slot::GUEST_DATAVERSE_BLOCKED,
    "guest-dataverse-blocked",
    Kind::Choice(YES_NO),
)
.ask(
    "Does the environment keep guests away from Dataverse?",
    "Environment settings, Restrict guest user access. On in new environments.",
);
/// Whether internal consent plans may be assigned.
pub static INTERNAL_CONSENT: Fact = guest(slot::INTERNAL_CONSENT, "internal-consent", Kind::Choice(YES_NO))
    .ask("May internal consent plans be assigned in your tenant?", "");

const APP_KINDS: &[Opt] = &[
    opt("canvas", "A canvas app", ""),
    opt("model-driven", "A model-driven app", ""),
    opt("list-form", "A customized form of a list or library", ""),
    opt("code-app", "A code app", ""),
];
/// What kind of app they open.
pub static GUEST_APP_KIND: Fact =
    guest(slot::GUEST_APP_KIND, "guest-app-kind", Kind::Choice(APP_KINDS)).ask("What kind of app do they open?", "");

const CLASSES: &[Opt] = &[
    opt("standard", "Standard", ""),
    opt(
        "premium",
        "Premium",
        "A premium connector, a gateway, Dataverse or a custom connector",
    ),
];
/// Whether the app is premium.
pub static GUEST_APP_CLASS: Fact = guest(slot::GUEST_APP_CLASS, "guest-app-class", Kind::Choice(CLASSES)).ask(
    "Is the app standard or premium?",
    "Apps, the app, Details, beside License designation.",
);
/// Whether the app keeps data in Dataverse.
pub static GUEST_APP_DATAVERSE: Fact = guest(slot::GUEST_APP_DATAVERSE, "guest-app-dataverse", Kind::Choice(YES_NO))
    .ask(
        "Does the app or flow use Dataverse?",
        "Dataverse for Teams does not count.",
    );
/// Passes that the guests' own tenant owns.
pub static GUEST_HOME_PASSES: Fact = guest(slot::GUEST_HOME_PASSES, "guest-home-passes", COUNT)
    .ask("How many app passes does their own tenant own?", "")
    .usual("0");
/// Passes that each guest holds who holds any, in the environment of the apps.
pub static GUEST_HOST_PASSES: Fact = guest(slot::GUEST_HOST_PASSES, "guest-host-passes", AT_LEAST_ONE)
    .ask(
        "How many app passes does each guest with passes hold here?",
        "A pass opens one app. Until September 2021 it opened two.",
    )
    .of_holding();
/// How many apps each guest opens.
pub static GUEST_APPS: Fact = guest(slot::GUEST_APPS, "guest-apps", AT_LEAST_ONE)
    .ask("How many such apps does each guest open?", "")
    .usual("1");
/// Whether two government clouds recognize each other's licenses.
pub static GUEST_CLOUD_RECOGNIZED: Fact = guest(
    slot::GUEST_CLOUD_RECOGNIZED,
    "guest-cloud-recognized",
    Kind::Choice(YES_NO),
)
.ask(
    "Has Microsoft confirmed that your cloud recognizes licenses of theirs?",
    "No text settles it between these two clouds. Ask your account team, or test with one guest.",
);
/// Whether a code app accepts what a premium canvas app accepts.
pub static GUEST_CODE_APP_CONFIRMED: Fact = guest(
    slot::GUEST_CODE_APP_CONFIRMED,
    "guest-code-app-confirmed",
    Kind::Choice(YES_NO),
)
.ask(
    "Has Microsoft confirmed that a code app accepts what a canvas app accepts?",
    "Power Apps Premium is certain. Replies of Microsoft staff name more, but the lists that we read are cut off.",
);
/// Whether licenses of the guests' own tenant are recognized here at all.
pub static GUEST_HOME_RECOGNIZED: Fact = Fact::new(
    slot::GUEST_HOME_RECOGNIZED,
    "guest-home-recognized",
    Scope::Person,
    Kind::Choice(YES_NO),
)
.derived("no");
/// The licenses of which one, held in the guests' own tenant, is enough here.
pub static GUEST_HOME_ACCEPTED: Fact = Fact::new(
    slot::GUEST_HOME_ACCEPTED,
    "guest-home-accepted-licenses",
    Scope::Person,
    Kind::Many(LICENSES),
)
.derived("none");
