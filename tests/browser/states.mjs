// Every page and state that is checked for accessibility and photographed: a name, and how to get there.

import assert from "node:assert/strict";
import { act, begin, beginAfresh, inPage, nextStep, plan, QUESTIONNAIRES, ready, walk } from "./walk.mjs";

async function route(page, hash) {
  await ready(inPage(page));
  await page.eval((to) => { location.hash = to; }, hash);
  await page.waitFor((to) => location.hash === to && document.querySelector("main#main h1") !== null && !document.getElementById("loading"), hash);
}

async function firstRule(page) {
  await route(page, "#/rules");
  const hash = await page.waitFor(() => document.querySelector('main a[href*="#/rules/"]')?.hash);
  await route(page, hash);
}

/** The first question that takes a count, refused. */
async function refused(page) {
  for (const questionnaire of QUESTIONNAIRES) {
    let step = await beginAfresh(page, questionnaire);
    for (let count = 0; !step.status && count < 80; count++) {
      const index = step.fields.findIndex((field) => field.kind === "number");
      if (index >= 0) {
        await page.eval(act, { choose: [], fill: [[index, "-1"]] });
        await page.waitFor(() => document.querySelector("main form [aria-invalid=true]") !== null);
        return;
      }
      await page.eval(act, plan(questionnaire, step));
      step = await nextStep(inPage(page), step);
    }
  }
  assert.fail("no question takes a count");
}

/** The state of a question with some answers beside it. */
async function halfway(page, questionnaire) {
  let count = 0;
  await walk(inPage(page), questionnaire, () => count++ === 2);
}

/** A result with what would change it. */
async function explored(page) {
  await walk(inPage(page), "flow");
  await page.eval(() => { document.querySelector("main button[data-action=explore]").click(); });
  await page.waitFor(() => document.querySelector("main .explore table") !== null);
}

async function saved(page) {
  await walk(inPage(page), "flow");
  await page.eval(() => { document.querySelector("main button[data-action=save]").click(); });
  await route(page, "#/saved");
  await page.waitFor(() => document.querySelector("[data-case]") !== null);
}

export const STATES = [
  ["home", (page) => route(page, "#/")],
  ...QUESTIONNAIRES.flatMap((id) => [
    [`${id}-question`, (page) => begin(inPage(page), id)],
    [`${id}-halfway`, (page) => halfway(page, id)],
    [`${id}-result`, (page) => walk(inPage(page), id)],
  ]),
  ["explored", explored],
  ["rules", (page) => route(page, "#/rules")],
  ["rule", firstRule],
  ["sources", (page) => route(page, "#/sources")],
  ["nothing-saved", (page) => route(page, "#/saved")],
  ["saved", saved],
  ["refused", refused],
  ["no-such-page", (page) => route(page, "#/no/such/page")],
];
