// How long one answer takes in Chromium at a quarter of this machine's speed: script, style and layout, from the click on
// Continue until the next question stands. 50 answers; median and 95th percentile in milliseconds.

import { withPage } from "./driver/index.mjs";
import { serve } from "./server.mjs";
import { act, beginAfresh, inPage, nextStep, plan, QUESTIONNAIRES } from "./walk.mjs";

const WANTED = 50;
const SLOWER = 4;
const PARTS = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];

const site = await serve();
const answers = [];
const floor = [];
let started;
let verdict;

// A flow on which every question is answered.
const FLOW = {
  "trigger": "automated", "connectors": ["sharepoint", "salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none",
  "owner-kind": "human", "owner-licenses": ["m365"], "owner-lost-license-on": "none", "starters-receive-output": "no",
  "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none",
};

/** How long a verdict with its reasons takes at full speed, in microseconds, and parsing the same request; runs in the page. */
function timed(answers) {
  const request = { questionnaire: "flow", asOf: "2026-11-22", answers };
  const text = JSON.stringify(request);
  const median = (calls, call) => {
    const times = [];
    for (let count = 0; count < 30; count++) {
      const begin = performance.now();
      for (let again = 0; again < calls; again++) call();
      times.push(((performance.now() - begin) * 1000) / calls);
    }
    return times.sort((a, b) => a - b)[15];
  };
  return { verdict: median(20, () => window.entitle.evaluate(request)), parse: median(5_000, () => JSON.parse(text)) };
}

async function measure(page) {
  const { metrics } = await page.send("Performance.getMetrics");
  return Object.fromEntries(metrics.filter(({ name }) => PARTS.includes(name)).map(({ name, value }) => [name, value * 1000]));
}

// Polling would be counted as script of the page, so the change is awaited inside it, once, by an observer.
const actAndSettle = `async (step) => {
  const main = document.querySelector("main#main");
  const changed = new Promise((resolve) => new MutationObserver((_, observer) => { observer.disconnect(); resolve(); })
    .observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true }));
  (${act})(step);
  await changed;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}`;

// The least that any page does for an answer: its address, and a form as long as ours in the place of the last one. It
// tells how fast the machine is in this hour.
const exchangeCopy = `async () => {
  const form = document.querySelector("main#main form[data-fact]");
  const copy = form.cloneNode(true);
  // What comes from a timer is counted as the page's own.
  await new Promise((resolve) => setTimeout(() => {
    form.replaceWith(copy);
    history.pushState(null, "", location.hash);
    resolve();
  }));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  window.exchanged = [copy, form];
}`;
const undoExchange = `async () => {
  const [copy, form] = window.exchanged;
  copy.replaceWith(form);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}`;

async function cost(page, code) {
  const from = await measure(page);
  await page.eval(code);
  const to = await measure(page);
  return PARTS.map((part) => to[part] - from[part]);
}

await withPage({ browser: "chromium", url: site.url }, async (page) => {
  await page.send("Performance.enable");
  await page.waitFor("window.entitle?.ready?.then(() => true)");
  started = await page.eval(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
  verdict = await page.eval(timed, FLOW);
  await page.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  while (answers.length < WANTED) {
    const before = answers.length;
    for (const questionnaire of QUESTIONNAIRES) {
      let step = await beginAfresh(page, questionnaire);
      while (!step.status && answers.length < WANTED) {
        const doing = plan(questionnaire, step);
        floor.push(await cost(page, `(${exchangeCopy})()`));
        await page.eval(`(${undoExchange})()`);
        answers.push(await cost(page, `(${actAndSettle})(${JSON.stringify(doing)})`));
        step = await nextStep(inPage(page), step);
      }
    }
    if (answers.length === before) throw new Error("no questionnaire asks anything");
  }
});
await site.close();

const sum = (parts) => parts.reduce((total, part) => total + part, 0);
const percentile = (values, share) => values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)];
const total = (rows) => percentile(rows.map(sum), 0.5);
const row = (name, values) => console.log(`${name.padEnd(24)} median ${percentile(values, 0.5).toFixed(1).padStart(6)} ms   p95 ${percentile(values, 0.95).toFixed(1).padStart(6)} ms`);

console.log(`${answers.length} answers in Chromium at 1/${SLOWER} speed (first paint ${started.toFixed(0)} ms at full speed)`);
row("script, style, layout", answers.map(sum));
PARTS.forEach((part, index) => row(`  ${part}`, answers.map((parts) => parts[index])));
row("an address and a copy", floor.map(sum));
console.log(`an answer costs ${(total(answers) / total(floor)).toFixed(1)} × as much as pushing an address and exchanging the form for a copy`);
console.log(`a fully answered flow, verdict with reasons in wasm: ${verdict.verdict.toFixed(0)} µs, ${(verdict.verdict / Math.max(verdict.parse, 0.01)).toFixed(0)} × JSON.parse of the request`);
