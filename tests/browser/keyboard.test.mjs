// Every questionnaire by keys alone, to its result, in every browser.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSERS, withPage } from "./driver/index.mjs";
import { serve } from "./server.mjs";
import { answerByKeys, inPage, look, nextStep, pressButton, QUESTIONNAIRES, ready, walk } from "./walk.mjs";

let site;
before(async () => { site = await serve(); });
after(() => site.close());

const onHeading = `(${look})()?.onHeading`;

async function checkHeading(page, step) {
  assert.equal(step.h1s, 1, `${step.fact ?? step.status}: one h1`);
  await page.waitFor(onHeading).catch(() => assert.fail(`${step.fact ?? step.status}: the focus is not on the new heading "${step.h1}"`));
}

for (const browser of BROWSERS) {
  for (const questionnaire of QUESTIONNAIRES) {
    test(`${browser}: ${questionnaire} by keyboard alone`, async () => {
      await withPage({ browser, url: `${site.url}#/q/${questionnaire}` }, async (page) => {
        await ready(inPage(page));
        let step = await nextStep(inPage(page));
        for (let count = 0; !step.status; count++) {
          assert.ok(count < 80, "more than 80 questions");
          await checkHeading(page, step);
          await answerByKeys(page, questionnaire, step, { digit: count === 0 });
          step = await nextStep(inPage(page), step);
        }
        await checkHeading(page, step);
        assert.ok(await page.text("main [data-status] .headline"), "the result has a headline");
      });
    });
  }

  test(`${browser}: buttons that go leave the focus where one goes on`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      await walk(inPage(page), "rights");
      for (const [action, target] of [["explore", ".explore h3"], ["save", ".case-name input"]]) {
        const button = `main button[data-action=${action}]`;
        await page.waitFor(`document.querySelector(${JSON.stringify(button)})`);
        await page.eval((selector) => { document.querySelector(selector).focus(); }, button);
        await page.press("Enter");
        await page.waitFor((selector) => document.activeElement.matches(selector), target)
          .catch(() => assert.fail(`after ${action} the focus is not on ${target}`));
      }
    });
  });

  test(`${browser}: Back keeps every answer, the browser's and the button`, async () => {
    await withPage({ browser, url: `${site.url}#/q/flow` }, async (page) => {
      await ready(inPage(page));
      const first = await nextStep(inPage(page));
      await answerByKeys(page, "flow", first);
      const second = await nextStep(inPage(page), first);
      await answerByKeys(page, "flow", second);
      const third = await nextStep(inPage(page), second);

      await page.eval(() => { history.back(); });
      const again = await nextStep(inPage(page), third);
      assert.equal(again.fact, second.fact, "one step back");
      assert.ok(again.fields.some((field) => field.checked || (field.kind !== "radio" && field.kind !== "checkbox" && field.value)), "the answer is still there");
      await checkHeading(page, again);

      await pressButton(page, "button[data-action=back]");
      const start = await nextStep(inPage(page), again);
      assert.equal(start.fact, first.fact, "two steps back");
      assert.ok(start.fields.some((field) => field.checked), "the first answer is still there");
      await checkHeading(page, start);

      await page.eval(() => { document.querySelector("main form button[type=submit]").click(); });
      const forth = await nextStep(inPage(page), start);
      assert.equal(forth.fact, second.fact, "and forth again");
      assert.deepEqual(forth.fields.map((field) => field.checked), again.fields.map((field) => field.checked), "with its answer");
    });
  });

  test(`${browser}: Change leads to that question and comes back with the new answer`, async () => {
    await withPage({ browser, url: `${site.url}#/q/flow` }, async (page) => {
      await ready(inPage(page));
      const first = await nextStep(inPage(page));
      await answerByKeys(page, "flow", first);
      await nextStep(inPage(page), first);
      await pressButton(page, `aside.answers button[data-change="${first.fact}"]`);
      await page.waitFor(`(${look})()?.fact === ${JSON.stringify(first.fact)}`);
      const changing = await page.eval(look);
      assert.ok(changing.fields.some((field) => field.checked), "the answer to change is filled in");
      await checkHeading(page, changing);
    });
  });
}
