// The page comes in parts: the first question does not wait for the others, an answer given before does, and a part that
// cannot be loaded is said and can be tried again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { BROWSERS, withPage } from "./driver/index.mjs";
import { serve } from "./server.mjs";
import { act, inPage, look, nextStep, plan, ready } from "./walk.mjs";

const isLater = (path) => path.includes("/parts/") || path.endsWith("/texts.json");
const alert = () => document.querySelector("[role=alert] button[data-action=try-again]") !== null;

for (const browser of BROWSERS) {
  test(`${browser}: the first question comes before the rest, and its answer waits for it`, async () => {
    let release;
    const released = new Promise((resolve) => { release = resolve; });
    const site = await serve({ trouble: (path) => (isLater(path) ? released.then(() => undefined) : undefined) });
    try {
      await withPage({ browser, url: `${site.url}#/q/flow` }, async (page) => {
        const first = await nextStep(inPage(page));
        await page.waitFor(`(${look})().onHeading`).catch(() => assert.fail("the focus is not on the heading"));
        await page.eval(act, plan("flow", first));
        await page.waitFor(() => document.querySelector("main form [role=status]").textContent.length > 0);
        assert.equal((await page.eval(look)).fact, first.fact, "the question stays while its answer waits");
        assert.ok((await page.eval(look)).fields.some((field) => field.checked), "and the answer with it");
        release();
        const second = await nextStep(inPage(page), first);
        assert.ok(second.fact);
        await ready(inPage(page));
        if (page.errors) assert.deepEqual(page.errors, []);
      });
    } finally {
      release();
      await site.close();
    }
  });

  test(`${browser}: a part that cannot be loaded is said, and can be tried again`, async () => {
    let broken = true;
    const site = await serve({ trouble: (path) => (broken && path.includes("/parts/") ? 503 : undefined) });
    try {
      await withPage({ browser, url: `${site.url}#/q/flow` }, async (page) => {
        const first = await nextStep(inPage(page));
        await page.waitFor(alert);
        await page.eval(() => { document.querySelector("[data-action=try-again]").click(); });
        await page.waitFor(alert);
        broken = false;
        await page.eval(act, plan("flow", first));
        await page.click("[data-action=try-again]");
        await nextStep(inPage(page), first);
        await ready(inPage(page));
        assert.equal(await page.eval(alert), false, "the notice goes away");
      });
    } finally {
      await site.close();
    }
  });
}
