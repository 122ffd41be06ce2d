// 100,000 flows through `entitle evaluate`: a request a line in, a report a line out. The time is set against `JSON.parse`
// and `JSON.stringify` over the same lines in this very program.

import { spawn } from "node:child_process";
import { once } from "node:events";

const LINES = 100_000;
const [command] = process.argv.slice(2);
if (!command) {
  console.error("usage: node lines.mjs <the command entitle>");
  process.exit(2);
}

const pick = (list, at) => list[at % list.length];
const request = (at) => JSON.stringify({
  questionnaire: "flow", asOf: pick(["2026-11-22", "2024-06-01"], at >> 9),
  answers: {
    "trigger": pick(["automated", "scheduled", "http-request", "instant-button"], at),
    "connectors": pick([["sharepoint"], ["sql-server"], ["sharepoint", "salesforce"], ["teams", "approvals"], ["dataverse"]], at >> 2),
    "gateway": pick(["no", "no", "no", "yes"], at >> 3), "http": "no", "bpf": "no", "flow-license": pick(["none", "none", "process"], at >> 4),
    "owner-kind": "human", "owner-licenses": pick([["m365"], ["power-automate-premium"], ["none"]], at >> 1), "runners": at % 40,
    "runner-licenses": ["m365"], "starters-receive-output": "no", "environment-managed": "no", "environment-metered": "no",
    "environment-type": "production", "app-kind": "none",
  },
});
const lines = Array.from({ length: LINES }, (_, at) => request(at));

const plain = performance.now();
const same = lines.filter((line) => JSON.stringify(JSON.parse(line)).length === line.length).length;
const parsing = performance.now() - plain;
if (same !== LINES) throw new Error("a request changes when it is read and written");

const begin = performance.now();
const child = spawn(command, ["evaluate"], { stdio: ["pipe", "pipe", "inherit"] });
let reports = 0;
let bytes = 0;
child.stdout.on("data", (part) => {
  bytes += part.length;
  for (const byte of part) if (byte === 10) reports++;
});
for (let at = 0; at < LINES; at += 1000) {
  if (!child.stdin.write(`${lines.slice(at, at + 1000).join("\n")}\n`)) await once(child.stdin, "drain");
}
child.stdin.end();
const [code] = await once(child, "close");
const took = performance.now() - begin;
if (code !== 0 || reports !== LINES) {
  console.error(`FAILED  ${reports} reports for ${LINES} lines, exit code ${code}`);
  process.exit(1);
}
console.log(`${LINES} flows in ${(took / 1000).toFixed(1)} s: ${(took * 1000 / LINES).toFixed(0)} µs each with reading and writing ${(bytes / LINES / 1000).toFixed(1)} kB, ${(took / parsing).toFixed(0)} times JSON.parse and JSON.stringify of the requests (${(parsing / 1000).toFixed(2)} s)`);
