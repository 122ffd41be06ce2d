// axe-core on every page and state, light and dark, narrow and wide; and nothing sticks out of a narrow screen.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { open } from "./driver/index.mjs";
import { serve } from "./server.mjs";
import { STATES } from "./states.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 1280];

let site;
before(async () => { site = await serve(); });
after(() => site.close());

async function findings(page) {
  await page.send("Runtime.evaluate", { expression: AXE });
  return page.eval(async () => {
    // A fading colour is neither one nor the other.
    for (const animation of document.getAnimations()) animation.finish();
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.slice(0, 4).map((node) => `    ${node.html.slice(0, 160)}  ${node.any[0]?.message ?? ""}`).join("\n")}`);
  });
}

/** Elements that make the page scroll sideways; runs in the page. */
function sticksOut() {
  const limit = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= limit) return [];
  return [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > limit + 1).slice(0, 4).map((element) => element.outerHTML.slice(0, 120));
}

for (const [name, reach] of STATES) {
  test(`axe: ${name}`, async () => {
    // A page of its own for each state: what an earlier one left behind would change what is seen.
    const page = await open({ browser: "chromium", url: site.url });
    const all = [];
    try {
      await reach(page);
      for (const width of WIDTHS) {
        await page.setViewport({ width, height: 900 });
        for (const scheme of ["light", "dark"]) {
          await page.setColorScheme(scheme);
          for (const found of await findings(page)) all.push(`${scheme}, ${width} px: ${found}`);
        }
        for (const found of await page.eval(sticksOut)) all.push(`${width} px: wider than the screen: ${found}`);
      }
    } finally {
      await page.close();
    }
    assert.ok(all.length === 0, `${name}\n${all.join("\n")}`);
  });
}
