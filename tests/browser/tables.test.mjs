// Tables that mean each other's rows: names that change, rows that go, cells that cannot be read, whole columns of ticks.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSERS, withPage } from "./driver/index.mjs";
import { serve } from "./server.mjs";
import { inPage, ready } from "./walk.mjs";

let site;
before(async () => { site = await serve(); });
after(() => site.close());

/** Writes into a cell: table, row from 0, label of the column. */
const write = (table, row, column, text) => {
  const cells = [...document.querySelectorAll(`main table[data-table="${table}"] tbody tr`)][row];
  const field = [...cells.querySelectorAll("input, select")].find((field) => field.ariaLabel === column || field.getAttribute("aria-label") === column);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
};
const stored = () => Object.keys(localStorage).map((key) => localStorage.getItem(key)).find((text) => text?.includes('"uses"')) ?? "";
const headline = () => document.querySelector("main .headline")?.innerText ?? "";
const tick = (person, app) => { document.querySelector(`main .matrix input[data-person="${person}"][data-app="${app}"]`).click(); };
const ticked = () => [...document.querySelectorAll("main .matrix input:checked")].map((box) => `${box.dataset.person}/${box.dataset.app}`);

/** One environment, two apps, two groups; one pair is ticked. */
async function fill(page) {
  await ready(inPage(page));
  await page.eval(() => { location.hash = "#/q/passes"; });
  await page.waitFor(() => document.querySelector('main table[data-table="people"] tbody tr') !== null);
  const rows = [
    ["environments", 0, { Environment: "Sales", Type: "production", Managed: "no", "Passes allocated": "30" }],
    ["apps", 0, { "App or site": "Orders", Environment: "Sales", Kind: "canvas", Class: "premium" }],
    ["apps", 1, { "App or site": "Visits", Environment: "Sales", Kind: "canvas", Class: "premium" }],
    ["people", 0, { "Person or group": "Staff", People: "120" }],
    ["people", 1, { "Person or group": "Guards", People: "7" }],
  ];
  for (const [table, row, cells] of rows) {
    await page.waitFor((table, row) => document.querySelectorAll(`main table[data-table="${table}"] tbody tr`).length > row, table, row);
    for (const [column, text] of Object.entries(cells)) await page.eval(write, table, row, column, text);
  }
  await page.waitFor(() => document.querySelectorAll("main .matrix tbody input").length === 4);
  await page.eval(tick, "Staff", "Orders");
  await page.waitFor(() => /120/.test(document.querySelector("main .headline").innerText));
}

for (const browser of BROWSERS) {
  test(`${browser}: a new name is carried into the tables that mean its row`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      await fill(page);
      const before = await page.eval(headline);
      await page.eval(write, "people", 0, "Person or group", "Everybody");
      await page.waitFor(() => document.querySelector('main .matrix input[data-person="Everybody"]') !== null);
      assert.deepEqual(await page.eval(ticked), ["Everybody/Orders"]);
      await page.eval(write, "apps", 0, "App or site", "Ledger");
      await page.waitFor(() => document.querySelector('main .matrix input[data-app="Ledger"]') !== null);
      assert.deepEqual(await page.eval(ticked), ["Everybody/Ledger"]);
      await page.eval(write, "environments", 0, "Environment", "Contoso Sales");
      await page.waitFor(`(${stored})().includes("Contoso Sales")`);
      const cells = await page.eval(() => [...document.querySelectorAll('main table[data-table="apps"] input[aria-label="Environment"]')].map((field) => field.value));
      assert.deepEqual(cells.slice(0, 2), ["Contoso Sales", "Contoso Sales"], "the cells show it");
      await page.waitFor(() => /Contoso Sales/.test(document.querySelector("main").innerText));
      assert.equal((await page.eval(headline)).replaceAll("Contoso Sales", "Sales"), before, "and the verdict stands");
      await page.reload();
      await page.waitFor(() => document.querySelectorAll("main .matrix input:checked").length === 1);
      assert.deepEqual(await page.eval(ticked), ["Everybody/Ledger"]);
    });
  });

  test(`${browser}: what a row that goes was used for goes and comes back with it`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      await fill(page);
      await page.eval(tick, "Guards", "Visits");
      await page.waitFor(`(${stored})().includes("Guards")`);
      await page.eval(() => { document.querySelector('main table[data-table="people"] tbody tr [data-delete]').click(); });
      await page.waitFor(() => document.querySelectorAll("main .matrix tbody input").length === 2);
      assert.deepEqual(await page.eval(ticked), ["Guards/Visits"]);
      await page.waitFor(`!(${headline})().includes("no person")`);
      await page.eval(() => { document.querySelector("main [data-action=undo]").click(); });
      await page.waitFor(() => document.querySelectorAll("main .matrix tbody input").length === 4);
      assert.deepEqual((await page.eval(ticked)).sort(), ["Guards/Visits", "Staff/Orders"]);
    });
  });

  test(`${browser}: a cell that cannot be read counts as not known, not as empty`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      await fill(page);
      await page.eval(write, "people", 0, "People", "2.5");
      await page.waitFor(() => document.querySelector('main table[data-table="people"] [aria-invalid=true]') !== null);
      await page.waitFor(() => document.querySelector("main [data-status]").dataset.status === "ask");
      assert.match(await page.eval(headline), /or more passes|not known|depends/i);
      assert.equal(await page.eval(() => document.querySelector('main table[data-table="people"] [aria-invalid=true]').value), "2.5", "what was typed stays");
      assert.match(await page.text("main .cell-errors li"), /Row 1, People: .*whole number/);
      await page.reload();
      await page.waitFor(() => document.querySelector("main [data-status]")?.dataset.status === "ask");
      assert.equal(await page.eval(() => document.querySelector('main table[data-table="people"] input[aria-label="People"]').value), "unknown");
    });
  });

  test(`${browser}: a whole column or row is ticked at once, and unticked`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      await fill(page);
      await page.click('main .matrix [data-all-in="Orders"]');
      await page.waitFor(`(${ticked})().length === 2`);
      assert.deepEqual((await page.eval(ticked)).sort(), ["Guards/Orders", "Staff/Orders"]);
      await page.waitFor(() => /127/.test(document.querySelector("main .headline").innerText));
      await page.click('main .matrix [data-all-of="Staff"]');
      await page.waitFor(`(${ticked})().length === 3`);
      await page.click('main .matrix [data-all-in="Orders"]');
      await page.waitFor(`(${ticked})().join() === "Staff/Visits"`);
    });
  });
}
