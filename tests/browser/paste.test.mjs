// Pasting into a table: a spreadsheet with its heading, a list in JSON as services print it, and a list of other things.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSERS, withPage } from "./driver/index.mjs";
import { serve } from "./server.mjs";
import { ready } from "./walk.mjs";

let site;
before(async () => { site = await serve(); });
after(() => site.close());

/** Pastes a text into the first cell of the table; runs in the page. */
function paste(text, table = "main table") {
  const cell = document.querySelector(`${table} input, ${table} select`);
  cell.focus();
  // Firefox takes the text by names of its own.
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", text);
  cell.dispatchEvent(new ClipboardEvent("paste", { clipboardData, dataType: "text/plain", data: text, bubbles: true, cancelable: true }));
}

/** What stands in the rows of the table; runs in the page. */
function rows() {
  const shown = (field) => (field.matches("select") ? field.selectedOptions[0].textContent : field.value).trim();
  return [...document.querySelectorAll("main table tbody tr")]
    .map((row) => [...row.querySelectorAll("input, select")].map(shown))
    .filter((cells) => cells.some((text) => text && !"·–".includes(text)));
}

const TENANT = JSON.stringify([
  { currencyType: "AppPass", purchased: 40, allocated: 25, consumed: { unitsConsumed: 12 } },
  { currencyType: "PowerAutomatePerProcess", purchased: 3, allocated: 3 },
], null, 2);

for (const browser of BROWSERS) {
  test(`${browser}: lists without an id find the columns of names`, async () => {
    await withPage({ browser, url: `${site.url}#/q/passes` }, async (page) => {
      await ready(page);
      await page.waitFor(`document.querySelector("main table input")`);
      const first = async (text, name) => {
        await page.eval(paste, text);
        await page.waitFor((wanted) => [...document.querySelectorAll("main table input")].some((field) => field.value === wanted), name);
        return (await page.eval(rows))[0].slice(0, 5);
      };
      assert.deepEqual(await first("Sales\tProduction\tNo\t40\nField\tSandbox\tYes\t5", "Sales"), ["", "Sales", "Production", "No", "40"]);
      assert.match(await page.text("main .grid .undo"), /Their cells fit from “Environment” on\./);
      assert.deepEqual(await first("Environment name\tEnvironment type\tManaged?\tPasses\nHR\tProduction\tYes\t7", "HR"), ["", "HR", "Production", "Yes", "7"]);
      assert.deepEqual(await first("e1\tLab\tProduction\tYes\t3", "Lab"), ["e1", "Lab", "Production", "Yes", "3"]);
    });
  });

  test(`${browser}: columns that the table lacks are named, and a line of names is no row`, async () => {
    await withPage({ browser, url: `${site.url}#/q/passes` }, async (page) => {
      await ready(page);
      await page.waitFor(`document.querySelector("main table[data-table=people] input")`);
      await page.eval(paste, "Display name\tEnvironment type\tRegion\tManaged environment\tPower Apps per app\nHR\tProduction\tEurope\tYes\t7\nLab\tSandbox\tEurope\tNo\t3");
      await page.waitFor(() => [...document.querySelectorAll("main table input")].some((field) => field.value === "Lab"));
      assert.deepEqual((await page.eval(rows)).slice(0, 2).map((cells) => cells.slice(1, 5)), [["HR", "Production", "Yes", "7"], ["Lab", "Sandbox", "No", "3"]]);
      assert.match(await page.text("main .grid .undo"), /2 rows are pasted\. Not taken: Region\./);
      await page.eval(paste, "Name\tDepartment\tOffice\nAda\tSales\tBerlin\nGrace\tSupport\tParis", "main table[data-table=people]");
      await page.waitFor(() => [...document.querySelectorAll("main table[data-table=people] input")].some((field) => field.value === "Grace"));
      const people = await page.eval(() => [...document.querySelectorAll("main table[data-table=people] tbody th input")].map((field) => field.value));
      assert.deepEqual(people.filter(Boolean), ["Ada", "Grace"]);
      assert.equal(await page.eval(() => document.querySelectorAll("main [aria-invalid=true]").length), 0);
      await page.waitFor(() => [...document.querySelectorAll("main .grid .undo")].some((said) => /Not taken: Department, Office\./.test(said.innerText)));
    });
  });

  test(`${browser}: lists are pasted by the names of their columns`, async () => {
    await withPage({ browser, url: `${site.url}#/q/capacity/addons` }, async (page) => {
      await ready(page);
      await page.waitFor(`document.querySelector("main table input")`);
      const said = () => page.eval(() => document.querySelector("main").innerText);
      await page.eval(paste, TENANT);
      await page.waitFor(`(${rows})().length === 2`);
      assert.deepEqual((await page.eval(rows)).map((cells) => cells.slice(0, 2)), [["App passes", "40"], ["Power Automate Process", "3"]]);
      assert.match(await said(), /2 rows are pasted\./);
      await page.eval(paste, JSON.stringify({ value: [{ colour: "red" }] }));
      await page.waitFor(`document.querySelector("main").innerText.includes("nothing was pasted")`);
      assert.equal((await page.eval(rows)).length, 2, "what stood there stays");
      await page.eval(paste, "Add-on\tUnits bought\nApp passes\t7");
      await page.waitFor(`(${rows})()[0][1] === "7"`);
      assert.equal((await page.eval(rows)).length, 2, "a row is pasted over the first");
      await page.eval(() => { document.querySelector("main [data-delete]").click(); });
      await page.waitFor(`(${rows})().length === 1`);
      await page.waitFor(() => document.activeElement.matches("[data-delete]"))
        .catch(() => assert.fail("the focus is lost with the row"));
    });
  });
}
