// embed.js: one script tag in a stranger's page makes the frame, and the frame's height follows its content.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { BROWSERS, withPage } from "./driver/index.mjs";
import { serve } from "./server.mjs";
import { inFrame, inPage, ready } from "./walk.mjs";

let site;
let host;
before(async () => {
  site = await serve({ base: "/tools/entitle/" });
  host = await serve({
    folder: "/nowhere",
    pages: {
      "/wiki": `<!doctype html><html lang="en"><meta charset="utf-8"><title>wiki</title><p>Before</p>
        <script src="${site.url}embed.js" data-questionnaire="guests" data-options="as-of=2026-11-22" data-title="Guests" data-height="333"></script><p>After</p>`,
      "/memory": `<!doctype html><meta charset="utf-8"><title>wiki</title><p>x</p><script src="${site.url}embed.js" data-questionnaire="flow" data-storage="none"></script>`,
    },
  });
});
after(() => Promise.all([site.close(), host.close()]));

const height = () => Number.parseInt(document.querySelector("iframe").style.height, 10);

for (const browser of BROWSERS) {
  test(`${browser}: one script tag shows a questionnaire`, async () => {
    await withPage({ browser, url: `${host.origin}/wiki` }, async (page) => {
      const made = await page.eval(() => {
        const frame = document.querySelector("iframe");
        return { src: frame.src, title: frame.title, before: frame.previousElementSibling.tagName, after: frame.nextElementSibling.textContent };
      });
      assert.deepEqual(made, { src: `${site.url}entitle.html?embed#/q/guests?as-of=2026-11-22`, title: "Guests", before: "SCRIPT", after: "After" });
      await ready(inFrame(page, "iframe"));
      await page.waitFor(() => document.querySelector("iframe").style.height !== "333px");
      await page.waitForIn("iframe", () => document.documentElement.scrollHeight <= innerHeight + 1)
        .catch(() => assert.fail("the frame scrolls: it is lower than its content"));

      const now = await page.eval(height);
      // Another frame, and the host itself, may say what they want.
      await page.eval(() => new Promise((resolve) => {
        postMessage({ entitle: "height", height: 999 }, "*");
        const stranger = document.createElement("iframe");
        stranger.srcdoc = "<script>parent.postMessage({ entitle: 'height', height: 888 }, '*')</scr" + "ipt>";
        document.body.append(stranger);
        setTimeout(resolve, 500);
      }));
      assert.equal(await page.eval(height), now, "only our frame sets its height");
      await page.evalIn("iframe", () => {
        for (const height of ["9", -5, NaN, null, { a: 1 }]) parent.postMessage({ entitle: "height", height }, "*");
        for (const junk of [null, 7, "height", [1]]) parent.postMessage(junk, "*");
        parent.postMessage({ entitle: "height", height: 1e9 }, "*");
      });
      await page.waitFor(() => document.querySelector("iframe").style.height === "20000px");
    });
  });
}

test("data-storage=none keeps the frame out of every storage", async () => {
  await withPage({ browser: "chromium", url: `${host.origin}/memory` }, async (page) => {
    await page.waitForIn("iframe", () => document.querySelector("[data-save-state=memory]") !== null);
  });
});

test("a result offers a frame and a script with the day that was chosen, and the frame works", async () => {
  await withPage({ browser: "chromium", url: `${site.url}#/q/guests?as-of=2026-11-01` }, async (page) => {
    await ready(inPage(page));
    await page.eval(() => { location.hash = "#/q/guests/result?as-of=2026-11-01"; });
    await page.waitFor(`document.querySelector("main button[data-action=copy-frame]")`);
    await page.eval(() => { document.querySelector("main button[data-action=copy-frame]").click(); });
    await page.waitFor(`document.querySelector("#link-script")`);
    const [frame, script] = await page.eval(() => ["link", "link-script"].map((id) => document.getElementById(id).value));
    assert.equal(script, `<script src="${site.url}embed.js" data-questionnaire="guests" data-options="as-of=2026-11-01"></script>`);
    assert.match(frame, /^<iframe src="\S+entitle\.html\?embed#\/q\/guests\?as-of=2026-11-01" title="[^"<>]+" sandbox="[^"]*allow-scripts[^"]*"/);
    await page.eval((line) => { document.body.innerHTML = line; }, frame);
    await page.waitForIn("iframe", () => document.querySelector("main form[data-fact]") !== null);
  });
});
