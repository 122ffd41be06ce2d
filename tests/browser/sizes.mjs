// Size budgets: what the first visit transfers (brotli 11), the one file, and the host loader.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { DIST } from "./server.mjs";

const read = (name) => readFileSync(join(DIST, name));
function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

// What the browser really asks for is what the page names, plus what the glue names: nothing here, and a test watches that.
const page = read("index.html").toString();
const first = readdirSync(DIST).filter((name) => name === "index.html" || (/\.(js|wasm|css|svg)$/.test(name) && page.includes(name)));

let total = 0;
for (const name of first) {
  const bytes = read(name);
  const small = brotli(bytes);
  total += small;
  console.log(`  ${name.padEnd(44)} ${kb(bytes.length)} ${kb(small)} brotli`);
}

// The first visit aims at 200 kB and is not there: the rules' own structure and the tables of passes weigh more than was
// planned. Until it is, this holds the line, so that nothing makes it worse. Lower it with every saving.
const budgets = [
  ["first visit, brotli (the aim is 200 kB)", total, 296_000],
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
