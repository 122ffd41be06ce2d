// Answering a questionnaire: what the page shows, what to answer, and two ways to do it (by script, by keyboard alone).
// Nothing here knows which question comes when: the engine decides that, and may decide otherwise tomorrow.

import assert from "node:assert/strict";

export const QUESTIONNAIRES = [
  "flow", "enforcement", "rights", "guests", "process", "passes", "report", "requests", "buying", "sites", "agents", "capacity",
];

/** Answers that lead somewhere telling; any fact that is not named takes its first option or a plain value. */
const PICKS = {
  flow: {
    trigger: "automated", connectors: ["standard", "premium"], "owner-kind": "human", "owner-licenses": "m365",
    "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "app-kind": "none",
  },
  guests: { trigger: "instant-button", connectors: ["premium"] },
  passes: {},
};
const PLAIN = { number: "12", date: "2026-11-22", text: "Contoso" };

/** What the main part shows; runs in the page. `null` until there is a page at all. */
export function look() {
  const main = document.querySelector("main#main");
  if (!main || document.getElementById("loading")) return null;
  const form = main.querySelector("form[data-fact]");
  const heads = [...main.querySelectorAll("h1")];
  const fields = form ? [...form.querySelectorAll("input, select, textarea")].filter((field) => field.getClientRects().length) : [];
  return {
    route: location.hash,
    h1: heads[0]?.textContent.trim() ?? "",
    h1s: heads.length,
    onHeading: heads.length > 0 && document.activeElement === heads[0],
    fact: form?.dataset.fact ?? null,
    status: form ? null : (main.querySelector("[data-status]")?.dataset.status ?? null),
    focus: fields.indexOf(document.activeElement),
    error: form?.querySelector("[role=alert]")?.textContent.trim() ?? "",
    answers: document.querySelector("aside.answers")?.innerText ?? "",
    fields: fields.map((field) => ({
      kind: /^(radio|checkbox)$/.test(field.type) ? field.type
        : field.type === "date" || field.placeholder === "YYYY-MM-DD" || /date|-on$/.test(field.id) ? "date"
        : field.type === "number" || /numeric|decimal/.test(field.inputMode) ? "number"
        : field.tagName === "SELECT" ? "select" : "text",
      value: field.value,
      checked: field.checked === true,
      id: field.id,
      name: field.name,
      inTable: field.closest("table[data-table]") !== null,
    })),
  };
}

/** What to do on this step: options to choose, or texts to write, each as [index of the field, text]. */
export function plan(questionnaire, step) {
  const pick = PICKS[questionnaire]?.[step.fact];
  const numbered = step.fields.map((field, index) => ({ ...field, index }));
  const options = numbered.filter((field) => (field.kind === "radio" || field.kind === "checkbox") && !field.inTable);
  const known = options.filter((field) => field.value !== "unknown");
  if (known.length) {
    const wanted = known.filter((field) => [pick].flat().includes(field.value));
    const chosen = wanted.length ? wanted : [known[0]];
    return { choose: chosen.map((field) => field.index), fill: [] };
  }
  const writable = numbered.filter((field) => field.kind in PLAIN && field.value === "");
  return { choose: [], fill: writable.map((field) => [field.index, pick ?? PLAIN[field.kind]]) };
}

/** Carries a plan out in the page with the events that a person would cause; runs in the page. */
export function act({ choose, fill }) {
  const form = document.querySelector("main#main form[data-fact]");
  const fields = [...form.querySelectorAll("input, select, textarea")].filter((field) => field.getClientRects().length);
  for (const index of choose) if (!fields[index].checked) fields[index].click();
  for (const [index, text] of fill) {
    const field = fields[index];
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value").set.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
  form.querySelector("button[type=submit]").click();
  return true;
}

/** A page, or one frame of it, as the helpers below want it. */
export const inPage = (page) => ({ browser: page.browser, eval: page.eval, waitFor: page.waitFor });
export const inFrame = (page, frame) => ({
  browser: page.browser,
  eval: (code, ...args) => page.evalIn(frame, code, ...args),
  waitFor: (code, ...args) => page.waitForIn(frame, code, ...args),
});

let recoveries = 0;

/**
 * Where WebKit's compiler lost an address (README), presses Reload as a person would. Once in a run of one file: twice would
 * be ours. A frame that keeps nothing has nothing to go on with.
 */
async function recovered(view) {
  const trapped = await view.eval(() => document.getElementById("broke-off")?.hidden === false
    && (window.seenErrors ?? []).some((text) => text.startsWith("RuntimeError: Out of bounds memory access")));
  if (view.browser !== "webkit" || !trapped || recoveries++) return false;
  console.error("webkit lost an address in the program; reloaded");
  await view.eval(() => { document.querySelector("#broke-off button").click(); });
  await view.waitFor(() => document.getElementById("broke-off").hidden && window.entitle?.ready?.then(() => true));
  await ready(view);
  return true;
}

/** Waits until the page shows a step (a question or a result) other than `before`, and returns it. */
export async function nextStep(view, before = { fact: null, status: null, h1: null }) {
  const code = `(() => {
    const step = (${look})();
    const other = step && (step.fact || step.status) && (step.fact !== ${JSON.stringify(before.fact)} || step.status !== ${JSON.stringify(before.status)});
    return other && step;
  })()`;
  try {
    return await view.waitFor(code);
  } catch (error) {
    // The page stands where it stood: whoever walks answers that question again.
    if (await recovered(view)) return nextStep(view);
    const now = JSON.stringify(await view.eval(look))?.slice(0, 600);
    // Whether the page stopped or only missed a step: what went wrong in it, and where a second Continue leads.
    const wrong = JSON.stringify(await view.eval(() => window.seenErrors ?? null));
    await view.eval(() => { document.querySelector("main#main form[data-fact] button[type=submit]")?.click(); });
    const then = (await view.waitFor(code).catch(() => null))?.fact ?? "the same";
    throw new Error(`no next step after ${before.fact ?? "the start"}; the page shows ${now}; errors: ${wrong}; after another Continue: ${then}\n${error.message}`);
  }
}

/** Waits for the scripts' door; from then on keeps what goes wrong in the page, which not every driver tells. */
export async function ready(view) {
  await view.waitFor(`window.entitle?.ready?.then(() => true)`);
  return view.eval(() => {
    if (!window.seenErrors) {
      window.seenErrors = [];
      addEventListener("error", (event) => window.seenErrors.push(`${event.message} ${event.error?.stack ?? ""}`.slice(0, 600)));
      addEventListener("unhandledrejection", (event) => window.seenErrors.push(`rejected: ${event.reason}`));
    }
    return true;
  });
}

/** Goes to a questionnaire's first question. */
export async function begin(view, questionnaire) {
  await ready(view);
  await view.eval((hash) => { location.hash = hash; }, `#/q/${questionnaire}`);
  return nextStep(view);
}

/** Forgets everything that is stored and goes to a questionnaire's first question: no answers come along from another. */
export async function beginAfresh(page, questionnaire) {
  await page.eval(() => { localStorage.clear(); });
  await page.reload();
  return begin(inPage(page), questionnaire);
}

/** Answers by script until the result shows, or until `stop(step)` says so; returns the step it stands on. */
export async function walk(view, questionnaire, stop = () => false) {
  let step = await begin(view, questionnaire);
  for (let count = 0; !step.status && !stop(step); count++) {
    assert.ok(count < 80, `${questionnaire} asks more than 80 questions; the last is ${step.fact}`);
    await view.eval(act, plan(questionnaire, step));
    step = await nextStep(view, step);
  }
  return step;
}

async function tabTo(page, wanted, what) {
  for (let count = 0; count < 80; count++) {
    if (await page.eval(wanted)) return;
    await page.press("Tab");
  }
  throw new Error(`Tab never reaches ${what}`);
}

const atField = (index) => `(${look})().focus === ${index}`;
const isChecked = (index) => `(${look})().fields[${index}].checked`;

/** Answers one step by keys alone. With `digit`, chooses by the option's number instead of arrows or space. */
export async function answerByKeys(page, questionnaire, step, { digit = false } = {}) {
  const { choose, fill } = plan(questionnaire, step);
  for (const index of choose) {
    const { kind } = step.fields[index];
    if (kind === "radio") {
      await tabTo(page, `(${look})().fields[(${look})().focus]?.kind === "radio"`, `the options of ${step.fact}`);
      if (digit) await page.press(String(step.fields.slice(0, index).filter((field) => field.kind === "radio").length + 1));
      // Arrows move the choice along with the focus; a group enters at its first or its chosen option.
      for (let count = 0; !digit && count < 40 && !(await page.eval(atField(index))); count++) await page.press("ArrowDown");
    } else {
      await tabTo(page, atField(index), `option ${step.fields[index].value} of ${step.fact}`);
    }
    if (!(await page.eval(isChecked(index)))) await page.press("Space");
    assert.ok(await page.eval(isChecked(index)), `${step.fact}: the keys do not choose ${step.fields[index].value}`);
  }
  for (const [index, text] of fill) {
    await tabTo(page, atField(index), `field ${index} of ${step.fact}`);
    await page.type(text);
  }
  // Enter in a table goes to the row below.
  const inTable = fill.some(([index]) => step.fields[index].inTable);
  if (inTable || (!choose.length && !fill.length)) await tabTo(page, `document.activeElement?.matches("main form button[type=submit]")`, "Continue");
  await page.press("Enter");
}

/** Presses a button of the page, which the keyboard has to reach first. */
export async function pressButton(page, selector) {
  await tabTo(page, `document.activeElement?.matches(${JSON.stringify(selector)})`, selector);
  await page.press("Enter");
}
