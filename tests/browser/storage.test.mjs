// What is kept in localStorage: as given, over reloads, never overwritten when it cannot be read, and said when it cannot be kept.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSERS, withPage } from "./driver/index.mjs";
import { serve } from "./server.mjs";
import { inFrame, inPage, nextStep, ready, walk } from "./walk.mjs";

let site;
before(async () => { site = await serve(); });
after(() => site.close());

/** A program that traps as soon as it starts. */
const TRAP = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 8, 1, 0, 10, 5, 1, 3, 0, 0, 11];

const saveState = () => document.querySelector("[data-save-state]")?.dataset.saveState;
const stored = () => Object.fromEntries(Object.keys(localStorage).map((key) => [key, localStorage.getItem(key)]));
const quarantine = () => Object.entries(localStorage).filter(([key]) => key.startsWith("entitle/quarantine/")).map(([, text]) => text).sort();
const waitState = (page, state) => page.waitFor((wanted) => document.querySelector("[data-save-state]")?.dataset.saveState === wanted, state);

/** Two questions of a questionnaire answered. */
async function halfway(page, questionnaire = "flow") {
  let count = 0;
  return walk(inPage(page), questionnaire, () => count++ === 2);
}

for (const browser of BROWSERS) {
  test(`${browser}: a reload loses nothing, and every key is ours`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      const flow = await halfway(page);
      const guests = await halfway(page, "guests");
      await waitState(page, "saved");
      const before = await page.eval(stored);
      assert.deepEqual(Object.keys(before).filter((key) => !key.startsWith("entitle/")), []);
      await page.reload();
      await ready(inPage(page));
      const again = await nextStep(inPage(page));
      assert.deepEqual([again.fact, again.answers], [guests.fact, guests.answers]);
      await page.eval(() => { location.hash = "#/q/flow"; });
      const other = await nextStep(inPage(page), again);
      assert.deepEqual([other.fact, other.answers], [flow.fact, flow.answers], "the other questionnaire is as it was left");
    });
  });

  test(`${browser}: a program that breaks off is said, and a reload goes on where it was`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      const flow = await halfway(page);
      await waitState(page, "saved");
      await page.eval((bytes) => { setTimeout(() => new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(bytes)))); }, TRAP);
      await page.waitFor(() => document.getElementById("broke-off").innerText.includes("What was saved is still there"));
      await page.click("#broke-off button");
      await page.waitFor(() => document.getElementById("broke-off").hidden);
      await ready(inPage(page));
      const again = await nextStep(inPage(page));
      assert.deepEqual([again.fact, again.answers], [flow.fact, flow.answers]);
    });
  });

  test(`${browser}: what cannot be read is set aside, told and offered, never overwritten`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      let kept = [];
      for (const broken of ["{broken", '{"schema":1,"answers":7}', "null", '"text"']) {
        await halfway(page);
        await waitState(page, "saved");
        const hit = await page.eval((text) => {
          const mine = Object.keys(localStorage).filter((key) => key.startsWith("entitle/") && !key.startsWith("entitle/quarantine/"));
          for (const key of mine) localStorage.setItem(key, text);
          return mine.length;
        }, broken);
        assert.ok(hit > 0, "answers are kept under entitle/");
        await page.reload();
        await ready(inPage(page));
        await page.waitFor((count) => Object.keys(localStorage).filter((key) => key.startsWith("entitle/quarantine/")).length > count, kept.length)
          .catch(() => assert.fail(`${broken} is not set aside`));
        const now = await page.eval(quarantine);
        // Either the text itself, or a record that holds it as a string.
        const spellings = [broken, JSON.stringify(broken).slice(1, -1)];
        assert.ok(now.some((text) => !kept.includes(text) && spellings.some((spelling) => text.includes(spelling))), `${broken} is kept to the letter: ${now}`);
        for (const text of kept) assert.ok(now.includes(text), `${text} was overwritten`);
        await page.waitFor(() => [...document.querySelectorAll("[data-quarantine] a, [data-quarantine] button")].some((element) => /download/i.test(element.textContent)))
          .catch(() => assert.fail(`${broken} is not offered for download`));
        kept = now;
      }
      await halfway(page, "guests");
      await page.reload();
      await ready(inPage(page));
      assert.deepEqual(await page.eval(quarantine), kept, "working on touches nothing of it");
    });
  });

  test(`${browser}: what a newer program wrote is left alone and said`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      await halfway(page);
      await waitState(page, "saved");
      const newer = '{"schema":9999,"from":"the future"}';
      await page.eval((text) => { localStorage.setItem("entitle/working/flow", text); }, newer);
      await page.reload();
      await halfway(page);
      await waitState(page, "newer");
      assert.equal(await page.eval(() => localStorage.getItem("entitle/working/flow")), newer);
    });
  });

  test(`${browser}: full storage is said, and the answers stay on the page`, async () => {
    await withPage({ browser, url: site.url }, async (page) => {
      await ready(inPage(page));
      await page.eval(() => {
        let text = "x".repeat(1 << 20);
        for (let count = 0; text; count++) {
          try {
            localStorage.setItem(`other/${count}`, text);
          } catch {
            text = text.slice(0, text.length >> 1);
          }
        }
      });
      const step = await halfway(page);
      await waitState(page, "full").catch(async () => assert.fail(`the state is ${await page.eval(saveState)}`));
      assert.ok(step.answers.length > 0);
    });
  });

  test(`${browser}: blocked storage is said, and everything else works`, async () => {
    await withPage({ browser, url: site.url, storage: "blocked" }, async (page) => {
      await ready(inPage(page));
      await waitState(page, "memory");
      const step = await walk(inPage(page), "flow");
      assert.equal(step.status, "gap");
      if (page.errors) assert.deepEqual(page.errors, []);
    });
  });
}

// The list of cases is one piece of code in every browser; once is enough.
const rows = () => [...document.querySelectorAll("[data-case]")].map((row) => ({ id: row.dataset.case, name: row.querySelector("[name=case-name]").value }));

/** Answers a questionnaire to its result and saves it as a case. */
async function saveCase(view, questionnaire) {
  await walk(view, questionnaire);
  await view.eval(() => { document.querySelector("main button[data-action=save]").click(); });
  await view.waitFor(() => Object.keys(localStorage).some((key) => key.startsWith("entitle/case/")));
  await view.waitFor(() => document.activeElement.matches(".case-name input"))
    .catch(() => assert.fail("the focus is not where the name can be written"));
}

async function press(page, id, action) {
  const before = await page.eval(rows);
  await page.click(`${id ? `[data-case="${id}"] ` : ""}button[data-action=${action}]`);
  await page.waitFor((old) => JSON.stringify([...document.querySelectorAll("[data-case]")].map((row) => row.dataset.case)) !== old, JSON.stringify(before.map((row) => row.id)))
    .catch(() => assert.fail(`${action} changes nothing`));
  return page.eval(rows);
}

test("cases are named, duplicated, deleted, and deleting is undone", async () => {
  await withPage({ browser: "chromium", url: site.url }, async (page) => {
    await saveCase(inPage(page), "flow");
    await page.eval(() => { location.hash = "#/saved"; });
    await page.waitFor(() => document.querySelectorAll("[data-case]").length === 1);
    const [{ id }] = await page.eval(rows);
    await page.eval((one) => document.querySelector(`[data-case="${one}"] [name=case-name]`).select(), id);
    await page.click(`[data-case="${id}"] [name=case-name]`);
    await page.press("Control+a");
    await page.type("Invoices");
    await page.press("Tab");

    const two = await press(page, id, "duplicate");
    assert.equal(two.length, 2);
    assert.ok(two.every((row) => row.name.includes("Invoices")), JSON.stringify(two));
    assert.notEqual(two[0].name, two[1].name, "a copy can be told apart");

    const one = await press(page, id, "delete");
    assert.deepEqual(one.map((row) => row.id), two.map((row) => row.id).filter((other) => other !== id));
    const back = await press(page, null, "undo");
    assert.deepEqual(back, two, "undo brings it back, in its place and under its name");

    await press(page, two[1].id, "delete");
    assert.deepEqual(await press(page, two[0].id, "delete"), []);
    assert.match(await page.text("main .note:has([data-action=undo])"), /and one case before it/);
    await press(page, null, "undo");
    assert.deepEqual(await press(page, null, "undo"), two, "each deletion is undone, the last one first");

    await waitState(page, "saved");
    await page.reload();
    await page.waitFor(() => document.querySelectorAll("[data-case]").length === 2);
    assert.deepEqual(await page.eval(rows), two, "and a reload keeps it");

    assert.equal(await page.eval(() => document.querySelector("main .search").hidden), true, "two cases need no search");
    for (let count = 3; count <= 9; count++) {
      const copies = await press(page, two[0].id, "duplicate");
      assert.equal(copies.length, count);
    }
    // All but the first case are copies.
    await page.eval(() => {
      const field = document.querySelector("main .search input");
      field.value = "COPY";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.waitFor(() => [...document.querySelectorAll("[data-case]")].filter((row) => !row.hidden).length === 8)
      .catch(async () => assert.fail(`the search finds ${await page.text("main .search")}`));
  });
});

test("a table filled in is kept as a case, and said, before a new case takes its place", async () => {
  await withPage({ browser: "chromium", url: `${site.url}#/q/passes` }, async (page) => {
    await ready(inPage(page));
    for (const [count, again] of ["[data-action=example]", "[data-new]"].entries()) {
      await page.waitFor(() => document.querySelector("main table[data-table=environments] input"));
      await page.eval(() => {
        const cell = document.querySelector("main table[data-table=environments] input");
        cell.value = "Sales";
        cell.dispatchEvent(new Event("input", { bubbles: true }));
      });
      await page.waitFor(() => localStorage.getItem("entitle/working/passes")?.includes("Sales"));
      await page.eval((button) => { document.querySelector(`main button${button}`).click(); }, again);
      await page.waitFor((wanted) => Object.keys(localStorage).filter((key) => key.startsWith("entitle/case/")).length === wanted, count + 1)
        .catch(() => assert.fail("one table is lost"));
      await page.waitFor(() => /kept as “.+” among the saved cases/.test(document.querySelector("[data-kept]")?.textContent ?? ""))
        .catch(() => assert.fail("nobody says where it is"));
    }
    await page.click("[data-kept] a");
    await page.waitFor(() => document.querySelectorAll("[data-case]").length === 2 && !document.querySelector("[data-kept]"));
  });
});

test("two tabs do not eat each other's cases", async () => {
  await withPage({ browser: "chromium", url: site.url }, async (page) => {
    await halfway(page);
    await waitState(page, "saved");
    await page.eval(() => new Promise((resolve) => {
      const other = document.createElement("iframe");
      other.src = `${location.pathname}#/q/guests`;
      other.onload = resolve;
      other.style.cssText = "width: 900px; height: 900px";
      document.body.append(other);
    }));
    await ready(inFrame(page, "iframe"));
    await saveCase(inFrame(page, "iframe"), "guests");
    await page.eval(() => document.querySelector("iframe").remove());
    await saveCase(inPage(page), "flow");
    await page.eval(() => { location.hash = "#/saved"; });
    await page.waitFor(() => document.querySelectorAll("[data-case]").length === 2)
      .catch(async () => assert.fail(`saved: ${JSON.stringify(await page.eval(rows))}`));
  });
});
