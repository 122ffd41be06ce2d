// A long list of options: it can be searched, what excludes each other does, and names can be added.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSERS, withPage } from "./driver/index.mjs";
import { serve } from "./server.mjs";
import { act, beginAfresh, inPage, look, nextStep, plan } from "./walk.mjs";

let site;
before(async () => { site = await serve(); });
after(() => site.close());

const goTo = async (page, fact) => {
  let step = await beginAfresh(page, "flow");
  while (step.fact !== fact) {
    assert.ok(step.fact, `${fact} is not asked`);
    await page.eval(act, plan("flow", step));
    step = await nextStep(inPage(page), step);
  }
  return step;
};
const shown = () => [...document.querySelectorAll("main .boxes > label")].filter((label) => label.getClientRects().length).map((label) => label.querySelector("input").value);
const headings = () => [...document.querySelectorAll("main .group")].filter((heading) => heading.getClientRects().length).map((heading) => heading.innerText);
const ticked = () => [...document.querySelectorAll("main form input:checked")].map((input) => input.value);
const tick = (value) => { document.querySelector(`main form input[value="${value}"]`).click(); };
const search = (text) => {
  const field = document.querySelector("main form input[type=search]");
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
};
const nothing = () => document.querySelector("main .nothing").getClientRects().length > 0;

for (const browser of BROWSERS) {
  test(`${browser}: a long list is searched, and says where nothing is found`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      await goTo(page, "connectors");
      const all = await page.eval(shown);
      assert.ok(all.length > 40, `${all.length} options`);
      assert.equal(await page.eval(nothing), false);
      await page.eval(tick, "salesforce");
      await page.eval(search, "sharep");
      await page.waitFor(`(${shown})().length === 1`);
      assert.deepEqual(await page.eval(shown), ["sharepoint"]);
      assert.deepEqual(await page.eval(headings), ["Often used"], "a heading over nothing goes away, too");
      await page.eval(search, "no such thing");
      await page.waitFor(`(${nothing})()`);
      assert.deepEqual(await page.eval(shown), []);
      await page.eval(search, "");
      await page.waitFor(`(${shown})().length === ${all.length}`);
      assert.equal(await page.eval(nothing), false);
      assert.deepEqual(await page.eval(ticked), ["salesforce"], "what was chosen stays chosen");
    });
  });

  test(`${browser}: none goes with nothing else, and a changed list comes back as it was left`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      const step = await goTo(page, "owner-licenses");
      await page.eval(tick, "m365");
      await page.eval(tick, "none");
      await page.waitFor(`(${ticked})().join() === "none"`);
      await page.eval(tick, "m365");
      await page.waitFor(`(${ticked})().join() === "m365"`);
      await page.eval(tick, "unknown");
      await page.waitFor(`(${ticked})().join() === "m365,unknown"`, "there may be more");
      await page.eval(() => { document.querySelector("main form button[type=submit]").click(); });
      await nextStep(inPage(page), step);
      await page.click('button[data-change="owner-licenses"]');
      await page.waitFor(`(${look})()?.fact === "owner-licenses"`);
      assert.deepEqual(await page.eval(ticked), ["m365", "unknown"]);
    });
  });

  test(`${browser}: a connector that stands in no list is added by its name`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      await goTo(page, "connectors");
      await page.eval(() => {
        const field = document.getElementById("answer-connectors");
        field.focus();
        field.value = "Contoso ledger";
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
        document.querySelector("main .others > button").click();
      });
      await page.waitFor(() => document.querySelector("main .chips li")?.innerText.startsWith("Contoso ledger"));
      assert.deepEqual(await page.eval(ticked), [], "no option is ticked by it");
      await page.eval(() => { document.querySelector("main .chips button").click(); });
      await page.waitFor(() => !document.querySelector("main .chips li"));
    });
  });
}
