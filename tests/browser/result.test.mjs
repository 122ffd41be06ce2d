// What a result says beyond its verdict.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { withPage } from "./driver/index.mjs";
import { serve } from "./server.mjs";
import { inPage, ready } from "./walk.mjs";

let site;
before(async () => { site = await serve(); });
after(() => site.close());

const LACKS_ONE = {
  "as-of": "2026-11-22", "trigger": "automated", "connectors": "sql-server", "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none",
  "owner-kind": "human", "owner-licenses": "m365", "owner-lost-license-on": "none", "starters-receive-output": "no", "environment-managed": "no",
  "environment-metered": "no", "environment-type": "production", "app-kind": "none",
};
const LACKS_TWO = { ...LACKS_ONE, "ai-builder": "yes", "licenses-owned": "[]" };

const result = (answers) => `${site.url}#/q/flow/result?${new URLSearchParams(answers)}`;
const rows = () => [...document.querySelectorAll("main table.stack tbody tr")].map((row) => row.querySelector("th").innerText);

test("where things of several kinds are missing, each way says what it is for, and the cheapest of each is marked", async () => {
  await withPage({ browser: "chromium", url: result(LACKS_TWO) }, async (page) => {
    await ready(inPage(page));
    await page.waitFor(() => /AI Builder credits are missing, too/.test(document.querySelector("h1")?.textContent ?? ""));
    assert.match(await page.text("main"), /Take a way for each kind: \$215 a month together\./);
    const ways = await page.eval(rows);
    assert.deepEqual(ways.filter((way) => /For AI credits/.test(way)).length, 1);
    assert.ok(ways.filter((way) => /For licenses/.test(way)).length >= 2, ways.join(" | "));
    assert.equal(ways.filter((way) => /cheapest/.test(way)).length, 2, ways.join(" | "));
  });
  await withPage({ browser: "chromium", url: result(LACKS_ONE) }, async (page) => {
    await ready(inPage(page));
    await page.waitFor(() => document.querySelectorAll("main table.stack tbody tr").length > 1);
    assert.doesNotMatch(await page.text("main"), /Take a way for each kind|For licenses/);
  });
});
