// Wrong counts and dates: the message stands at the field, what was typed stays, and nothing moves on.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSERS, withPage } from "./driver/index.mjs";
import { serve } from "./server.mjs";
import { act, beginAfresh, inPage, look, nextStep, plan, QUESTIONNAIRES } from "./walk.mjs";

const BAD = {
  number: ["-1", "2.5", "1e99", "99999999999999999999", "abc", "1,2,3", ""],
  date: ["2026-02-30", "2026-13-01", "1999-01-01", "tomorrow", ""],
};

let site;
before(async () => { site = await serve(); });
after(() => site.close());

/** What the person and the screen reader get at one field; runs in the page. */
function fieldState(index) {
  const form = document.querySelector("main#main form[data-fact]");
  if (!form) return null;
  const fields = [...form.querySelectorAll("input, select, textarea")].filter((field) => field.getClientRects().length);
  const field = fields[index];
  const alert = form.querySelector("[role=alert]");
  const described = (field.getAttribute("aria-describedby") ?? "").split(" ");
  const message = described.map((id) => document.getElementById(id)).find((element) => element?.matches("[role=alert], .error"));
  return { value: field.value, invalid: field.getAttribute("aria-invalid"), message: message?.textContent.trim() ?? "", alert: alert?.id ?? null };
}

async function typeInto(page, index, text) {
  await page.eval((at) => {
    const form = document.querySelector("main#main form[data-fact]");
    const field = [...form.querySelectorAll("input, select, textarea")].filter((one) => one.getClientRects().length)[at];
    field.focus();
    field.select();
  }, index);
  await page.press("Delete");
  if (text) await page.type(text);
  await page.press("Enter");
}

async function checkField(page, step, index) {
  const { kind, inTable } = step.fields[index];
  for (const text of BAD[kind]) {
    const about = `${step.fact}, "${text}"`;
    // An empty cell of a table says nothing, which is allowed.
    if (inTable && text === "") continue;
    await typeInto(page, index, text);
    await page.waitFor((at) => {
      const form = document.querySelector("main#main form[data-fact]");
      return [...form.querySelectorAll("input, select, textarea")].filter((one) => one.getClientRects().length)[at].getAttribute("aria-invalid") === "true";
    }, index).catch(() => assert.fail(`${about} is not refused`));
    const state = await page.eval(fieldState, index);
    assert.equal(state.value, text, `${about}: what was typed is kept`);
    assert.ok(state.message.length > 5, `${about}: the field is described by its message`);
    if (!inTable) assert.equal(state.alert, `error-${step.fact}`, about);
    assert.equal((await page.eval(look)).fact, step.fact, `${about}: the question stays`);
  }
}

for (const browser of BROWSERS) {
  test(`${browser}: wrong counts and dates`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      const met = new Set();
      for (const questionnaire of QUESTIONNAIRES) {
        let step = await beginAfresh(page, questionnaire);
        for (let count = 0; !step.status && count < 80; count++) {
          for (const kind of Object.keys(BAD)) {
            const index = step.fields.findIndex((field) => field.kind === kind);
            // One field of a kind in each questionnaire and place; more would only repeat the same widget.
            const key = `${questionnaire} ${kind} ${step.fields[index]?.inTable}`;
            if (index < 0 || met.has(key)) continue;
            met.add(key);
            const before = step.fields[index].value;
            await checkField(page, step, index);
            await page.eval((at, text) => {
              const form = document.querySelector("main#main form[data-fact]");
              const field = [...form.querySelectorAll("input, select, textarea")].filter((one) => one.getClientRects().length)[at];
              Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, text);
              field.dispatchEvent(new Event("input", { bubbles: true }));
            }, index, before);
          }
          await page.eval(act, plan(questionnaire, await page.eval(look)));
          step = await nextStep(inPage(page), step);
        }
      }
      assert.ok([...met].some((key) => key.includes("number")), "some question takes a count");
    });
  });

  test(`${browser}: an answer in the address that cannot be is named, not dropped`, async () => {
    await withPage({ browser, url: `${site.url}#/q/flow?trigger=automted` }, async (page) => {
      for (const query of ["trigger=automted", "triger=automated", "as-of=2026-02-30", "edition=1999"]) {
        await page.eval((hash) => { location.hash = hash; }, `#/q/flow?${query}`);
        const value = query.split("=")[1];
        await page.waitFor((text) => document.querySelector("main [role=alert]")?.textContent.includes(text), value)
          .catch(async () => assert.fail(`${query} is not spoken of: ${await page.text("main [role=alert]")}`));
      }
    });
  });

  test(`${browser}: what a row lacks is named in the result, with the way back to its table`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      // The plan writes numbers into a row, and leaves its lists alone.
      const seen = [];
      let step = await beginAfresh(page, "capacity");
      for (let count = 0; !step.status && count < 20; count++) {
        seen.push(step.fact);
        await page.eval(act, plan("capacity", step));
        step = await nextStep(inPage(page), step);
      }
      assert.deepEqual(seen.filter((fact) => fact.includes(".")), [], "no column is asked for by itself");
      assert.ok(seen.includes("licenses-owned"));
      const named = await page.waitFor(() => [...document.querySelectorAll("main li")].find((row) => row.textContent.includes("Rows lack: License"))?.querySelector("a").hash);
      await page.eval((hash) => { location.hash = hash; }, named);
      await page.waitFor(() => document.querySelector("main form[data-fact=licenses-owned] table") !== null);
    });
  });
}
