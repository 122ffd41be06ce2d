// The three doors (site, frame, file), each in every browser: it starts, answers, keeps answers, and calls nobody.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { BROWSERS, withPage } from "./driver/index.mjs";
import { DIST, serve } from "./server.mjs";
import { begin, inFrame, inPage, look, nextStep, ready, walk } from "./walk.mjs";

const FILE = pathToFileURL(join(DIST, "entitle.html")).href;
const DEEP = "/deep/sub/path/";
const frame = (address, sandbox) => `<!doctype html><meta charset="utf-8"><title>host</title>
  <iframe title="entitle" sandbox="${sandbox}" src="${address}" style="width: 900px; height: 800px"></iframe>`;

let site;
let deep;
before(async () => {
  site = await serve();
  deep = await serve({
    base: DEEP,
    pages: {
      "/scripts-only": frame(`${DEEP}entitle.html?embed#/q/flow`, "allow-scripts"),
      "/module": frame(`${DEEP}?embed#/q/flow`, "allow-scripts"),
      "/text": `<!doctype html><meta charset="utf-8"><title>host</title><iframe title="entitle" sandbox="allow-scripts"></iframe>
        <script>fetch("${DEEP}entitle.html").then((r) => r.text()).then((t) => { document.querySelector("iframe").srcdoc = t; })</script>`,
    },
  });
});
after(() => Promise.all([site.close(), deep.close()]));

const ANSWERS = {
  trigger: "automated", connectors: ["standard", "premium"], "owner-kind": "human", "owner-licenses": ["m365"], "flow-license": "none",
  "environment-managed": "no", "environment-metered": "no", "app-kind": "none",
};
const GARBAGE = [null, 3, "x", [], {}, { questionnaire: "nope" }, { questionnaire: "flow", answers: 7 }, { questionnaire: "flow", answers: { trigger: 7 } },
  { questionnaire: "flow", answers: { triger: "automated" } }, { questionnaire: "flow", asOf: "2026-02-30", answers: {} }];

/** The JavaScript face; every door has the same. */
async function checkFace(view) {
  await ready(view);
  const face = await view.eval(() => ({ version: window.entitle.version, list: window.entitle.questionnaires() }));
  assert.match(face.version, /^\d+\.\d+\.\d+/);
  const ids = face.list.map((entry) => entry.id ?? entry);
  for (const id of ["flow", "guests", "passes"]) assert.ok(ids.includes(id), `questionnaires() names ${id}: ${JSON.stringify(ids)}`);

  const report = await view.eval((answers) => window.entitle.evaluate({ questionnaire: "flow", answers }), ANSWERS);
  assert.equal(report.status, "gap", JSON.stringify(report).slice(0, 800));
  assert.ok(report.headline && report.rules.length && report.version === face.version);
  const plain = await view.eval((answers) => Object.getPrototypeOf(window.entitle.evaluate({ questionnaire: "flow", answers }).axes) === Object.prototype, ANSWERS);
  assert.ok(plain, "reports are plain objects");

  for (const request of GARBAGE) {
    const answer = await view.eval((bad) => window.entitle.evaluate(bad), request);
    const about = `${JSON.stringify(request)} gave ${JSON.stringify(answer)?.slice(0, 300)}`;
    assert.equal(answer?.status, "error", about);
    for (const key of ["field", "message", "help"]) assert.equal(typeof answer.error[key], "string", `${key}: ${about}`);
    assert.ok("nearest" in answer.error, about);
  }
  // Values that no JSON text can carry.
  const strange = await view.eval(() => [undefined, NaN, () => 1, Symbol("s"), 10n, new Map(), new Proxy({}, { get() { throw 1; } })].map((value) => window.entitle.evaluate(value).status));
  assert.deepEqual(strange, Array(7).fill("error"));
  const nearest = await view.eval(() => window.entitle.evaluate({ questionnaire: "flow", answers: { triger: "automated" } }).error.nearest);
  assert.match(JSON.stringify(nearest), /trigger/);
}

/** Answers two questions, reloads, and finds both again. */
async function checkReload(page) {
  let count = 0;
  const step = await walk(inPage(page), "flow", () => count++ === 2);
  assert.equal(await page.eval(() => document.querySelector("[data-save-state]").dataset.saveState), "saved");
  await page.reload();
  await ready(inPage(page));
  const again = await nextStep(inPage(page));
  assert.deepEqual([again.fact, again.answers], [step.fact, step.answers], "the reload loses nothing");
}

for (const browser of BROWSERS) {
  for (const [name, address] of [["the root", () => site.url], ["a path below it", () => deep.url]]) {
    test(`${browser}: site under ${name}`, async () => {
      const server = address() === site.url ? site : deep;
      await withPage({ browser, url: address() }, async (page) => {
        await checkFace(inPage(page));
        await page.eval(() => new Promise((resolve) => setTimeout(resolve, 300)));
        const asked = server.log.length;
        const before = page.requests?.length;
        const step = await walk(inPage(page), "flow");
        assert.equal(step.status, "gap");
        await begin(inPage(page), "guests");
        for (const route of ["#/rules", "#/sources", "#/saved", "#/"]) await page.eval((hash) => { location.hash = hash; }, route);
        await page.eval(() => new Promise((resolve) => setTimeout(resolve, 300)));
        assert.deepEqual(server.log.slice(asked), [], "the page asks its host for nothing after it has loaded");
        if (page.requests) {
          assert.deepEqual(page.requests.slice(before), [], "and nobody else either");
          const foreign = page.requests.filter((url) => !url.startsWith(server.origin) && !/^(data|blob|about):/.test(url));
          assert.deepEqual(foreign, []);
          assert.deepEqual(page.errors, []);
        }
      });
    });
  }

  test(`${browser}: file from a disk`, async () => {
    await withPage({ browser, url: FILE }, async (page) => {
      await checkFace(inPage(page));
      await checkReload(page);
      const step = await walk(inPage(page), "flow");
      assert.equal(step.status, "gap");
      if (page.requests) {
        assert.deepEqual(page.requests.filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(FILE)), []);
        assert.deepEqual(page.errors, []);
      }
    });
  });

  test(`${browser}: file in a frame that allows scripts only`, async () => {
    await withPage({ browser, url: `${deep.origin}/scripts-only` }, async (page) => {
      const view = inFrame(page, "iframe");
      await checkFace(view);
      await view.waitFor(`document.querySelector("[data-save-state=memory]") !== null`);
      // Such a frame sends no form, so no submit event comes either: Continue has to work by its click.
      const step = await walk(view, "flow");
      assert.equal(step.status, "gap");
    });
  });

  test(`${browser}: file as the text of a frame`, async () => {
    await withPage({ browser, url: `${deep.origin}/text` }, async (page) => {
      const view = inFrame(page, "iframe");
      await ready(view);
      const step = await walk(view, "guests");
      assert.ok(step.status);
    });
  });

  test(`${browser}: where the site cannot start it says so and links the file`, async () => {
    const shown = () => {
      const box = document.getElementById("cannot-start");
      return !box.hidden && box.innerText.length > 20 && document.getElementById("file-link").href;
    };
    await withPage({ browser, url: `${deep.origin}/module` }, async (page) => {
      assert.equal(await page.waitForIn("iframe", shown), `${deep.url}entitle.html?embed#/q/flow`);
      await page.goto(pathToFileURL(join(DIST, "index.html")).href);
      assert.equal(await page.waitFor(shown), FILE);
    });
  });
}

test("chromium: Enter continues in a frame that allows scripts only", async () => {
  await withPage({ browser: "chromium", url: `${deep.origin}/scripts-only` }, async (page) => {
    const view = inFrame(page, "iframe");
    await ready(view);
    const first = await nextStep(view);
    await page.eval(() => document.querySelector("iframe").focus());
    await view.eval(() => { document.querySelector("main form input").focus(); });
    await page.press("Space");
    await page.press("Enter");
    await nextStep(view, first);
  });
});

test("the page says something without JavaScript, and the file names no other file", () => {
  for (const name of ["index.html", "entitle.html"]) {
    const html = readFileSync(join(DIST, name), "utf8");
    assert.match(html, /<noscript>\s*<p>[^<]*JavaScript/);
    assert.match(html, /<main id="main">\s*<h1/);
  }
  const file = readFileSync(join(DIST, "entitle.html"), "utf8");
  assert.doesNotMatch(file.replace(/<script[\s\S]*?<\/script>/g, ""), /(src|href)="(?!data:|#)/);
  assert.doesNotMatch(file, /type="module"/);
});
