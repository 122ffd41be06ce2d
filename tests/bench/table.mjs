// One table of twelve rows, held by this engine and by json-rules-engine: the same answers to 10,000 random inputs, and how
// many of them each gives in a second. The first row that holds wins.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Engine } from "json-rules-engine";

const INPUTS = 10_000;
const table = JSON.parse(readFileSync(new URL("table.json", import.meta.url), "utf8"));
const options = {
  "trigger": ["automated", "scheduled", "http-request", "dataverse-row", "instant-button", "instant-hybrid", "instant-power-apps", "copilot-studio"],
  "run-as": ["flow-owner", "row-owner", "modifying-user"],
  "owner-kind": ["human", "service-account", "service-principal", "gone"],
  "flow-license": ["none", "none", "none", "process", "hosted-process", "legacy-per-flow"],
};

// The same inputs in every run.
let seed = 20261122;
const random = (n) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * n);
};
const input = () => ({
  ...Object.fromEntries(Object.entries(options).map(([fact, list]) => [fact, list[random(list.length)]])),
  "runners": random(20), "credential-holders": random(4),
});
const inputs = Array.from({ length: INPUTS }, input);

function theirs() {
  const engine = new Engine([], { allowUndefinedFacts: true });
  table.rows.forEach((row, index) => {
    const all = row.all.map((leaf) => leaf.in
      ? { fact: leaf.fact, operator: "in", value: leaf.in }
      : { fact: leaf.fact, operator: "greaterThanInclusive", value: leaf.atLeast });
    // Rows are tried in order and the first success ends the run: the engine's own way to write precedence.
    engine.addRule({ conditions: { all }, event: { type: row.value }, priority: table.rows.length - index, onSuccess: () => engine.stop() });
  });
  return async (facts) => (await engine.run(facts)).events[0]?.type ?? table.default;
}

const folder = mkdtempSync(join(tmpdir(), "entitle-bench-"));
try {
  writeFileSync(join(folder, "inputs.json"), JSON.stringify(inputs));
  execFileSync("cargo", ["bench", "--quiet", "--locked", "--bench", "table"], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)), stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ENTITLE_TABLE: folder },
  });
  const ours = JSON.parse(readFileSync(join(folder, "answers.json"), "utf8"));

  const run = theirs();
  for (const facts of inputs.slice(0, 500)) await run(facts);
  const begin = performance.now();
  const answers = [];
  for (const facts of inputs) answers.push(await run(facts));
  const rate = INPUTS / ((performance.now() - begin) / 1000);

  const different = answers.findIndex((answer, index) => answer !== ours.answers[index]);
  if (different >= 0) {
    console.error(`FAILED  ${JSON.stringify(inputs[different])}: ${ours.answers[different]} here, ${answers[different]} there`);
    process.exitCode = 1;
  } else {
    console.log(`${INPUTS} random inputs, ${new Set(answers).size} different answers: all equal`);
  }
  const times = ours.rate / rate;
  console.log(`this engine ${ours.rate.toFixed(0)} a second, json-rules-engine ${rate.toFixed(0)} a second: ${times.toFixed(0)} times the rate (aim: 10)`);
  if (times < 10) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
