// Size budgets: what the first question transfers (brotli 11), each part that follows it, the one file, the host loader.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { withPage } from "./driver/index.mjs";
import { DIST, serve } from "./server.mjs";
import { act, inPage, nextStep, plan } from "./walk.mjs";

const read = (name) => readFileSync(join(DIST, name));
function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

function weigh(title, names) {
  console.log(title);
  let total = 0;
  for (const name of names) {
    const bytes = read(name);
    const small = brotli(bytes);
    total += small;
    console.log(`  ${name.padEnd(44)} ${kb(bytes.length)} ${kb(small)} brotli`);
  }
  console.log(`  ${"".padEnd(44)} ${"".padStart(9)} ${kb(total)}`);
  return total;
}

// What the first question needs is found out by a browser that gets nothing else: the host answers no request for a later
// part until the question stands and an answer to it is chosen.
let release;
const released = new Promise((resolve) => { release = resolve; });
const isLater = (path) => path.startsWith("/parts/") || path === "/texts.json";
const site = await serve({ trouble: (path) => (isLater(path) ? released.then(() => undefined) : undefined) });
const first = [];
const second = [];
await withPage({ browser: "chromium", url: `${site.url}#/q/flow` }, async (page) => {
  const step = await nextStep(inPage(page));
  await page.eval(act, plan("flow", step));
  first.push(...site.log.filter((path) => !isLater(path)));
  release();
  await nextStep(inPage(page), step);
  second.push(...site.log.filter(isLater));
});
await site.close();

const files = (paths) => [...new Set(paths)].map((path) => (path === "/" ? "index.html" : path.slice(1)));
const later = [...readdirSync(join(DIST, "parts")).map((name) => `parts/${name}`), "texts.json"];
const total = weigh("the first question of flow", files(first));
weigh("its second question", files(second));
weigh("the rest, when the page is idle", later.filter((name) => !files(second).includes(name)));

const budgets = [
  ["first question, brotli", total, 200_000],
  ["entitle.html", read("entitle.html").length, 1_000_000],
  ["embed.js", read("embed.js").length, 2_000],
];
for (const [what, size, limit] of budgets) {
  const over = size > limit;
  console.log(`${over ? "FAILED" : "ok"}  ${what}: ${kb(size)} of at most ${kb(limit)}`);
  if (over) process.exitCode = 1;
}

function kb(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
}
