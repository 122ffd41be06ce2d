// Cuts the program that Trunk has built into its parts (src/ui/parts.rs says which) and puts them into the site. Trunk
// runs this as a hook, before the site takes the place of the old one. What `bundle.mjs` needs stays in the folder
// `parts` beside cargo's output.

import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { build } from "../tests/browser/node_modules/esbuild/lib/main.js";

const run = promisify(execFile);
const site = process.env.TRUNK_STAGING_DIR;
const target = process.env.CARGO_TARGET_DIR ?? "target";
const folder = join(target, "parts");
const FEATURES = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals", "reference-types", "multivalue"];

// A shared part below this size, in bytes, is not worth a request, nor a run of the optimizer.
const SMALL = 12_000;

const hash = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/** Replaces what must be there exactly `times` times. */
function replace(text, pattern, times, replacement) {
  const found = text.match(pattern)?.length ?? 0;
  if (found !== times) throw new Error(`expected ${times} of ${pattern}, found ${found}`);
  return text.replace(pattern, replacement);
}

/** A custom section of a wasm module. */
function section(name, bytes) {
  const body = Buffer.concat([leb(name.length), Buffer.from(name), bytes]);
  return Buffer.concat([Buffer.of(0), leb(body.length), body]);
}

/** A wasm module without its custom sections: names, features, tools. */
function bare(bytes) {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at < bytes.length; ) {
    let next = at + 1;
    let size = 0;
    for (let shift = 0, more = true; more; shift += 7, next++) {
      size += (bytes[next] & 0x7f) * 2 ** shift;
      more = bytes[next] > 0x7f;
    }
    if (bytes[at] !== 0) kept.push(bytes.subarray(at, next + size));
    at = next + size;
  }
  return Buffer.concat(kept);
}

/** A whole number as wasm writes it. */
function leb(number) {
  const bytes = [];
  for (; number > 0x7f; number >>>= 7) bytes.push((number & 0x7f) | 0x80);
  return Buffer.from([...bytes, number]);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await run("wasm-split-cli", [join(target, "wasm32-unknown-unknown/release/app.wasm"), folder, "--out-name", "main"]);
await run("wasm-bindgen", ["--target", "web", "--keep-lld-exports", "--no-typescript", "--out-name", "glue", "--out-dir", folder, join(folder, "main.wasm")]);
rmSync(join(folder, "main.wasm"));
renameSync(join(folder, "glue_bg.wasm"), join(folder, "app.wasm"));

// The cutter numbers what several parts share, and names its users in a comment of its loader. One is shared by all, the
// engine; what is small and shared by some rides in it as a section of its own.
const loader = readFileSync(join(folder, "__wasm_split.js"), "utf8");
const users = [...loader.matchAll(/\/\* (.*) \*\/\s*const __(chunk_\d+) =/g)].map(([, all, chunk]) => [chunk, all.split(", ")]);
const most = Math.max(...users.map(([, all]) => all.length));
const engine = users.find(([, all]) => all.length === most)?.[0];
if (!engine) throw new Error("the program has no parts: was it linked without relocations?");
const names = new Map();
const riders = [];
for (const [chunk, all] of users) {
  const file = join(folder, `${chunk}.wasm`);
  const bytes = bare(readFileSync(file));
  if (chunk !== engine && bytes.length < SMALL) {
    riders.push(bytes);
    rmSync(file);
    names.set(chunk, "");
  } else {
    names.set(chunk, chunk === engine ? "engine" : chunk.replace("chunk_", "shared-"));
    renameSync(file, join(folder, `${names.get(chunk)}.wasm`));
    if (chunk !== engine) console.log(`${names.get(chunk)} is shared by ${all.join(", ")}`);
  }
}
for (const file of readdirSync(folder).filter((name) => name.startsWith("split_"))) {
  const split = basename(file, ".wasm");
  names.set(split, split.replace("split_", ""));
  renameSync(join(folder, file), join(folder, `${names.get(split)}.wasm`));
}
const flags = FEATURES.map((feature) => `--enable-${feature}`);
const optimize = (file) => run("wasm-opt", ["-Oz", ...flags, join(folder, file), "-o", join(folder, file)]);
const queue = readdirSync(folder).filter((name) => name.endsWith(".wasm"));
await Promise.all(cpus().map(async () => { while (queue.length) await optimize(queue.shift()); }));
appendFileSync(join(folder, "engine.wasm"), Buffer.concat(riders.map((bytes) => section("part", bytes))));

// How a part is fetched is another matter on the site than in the one file: each has a `fetch.js` of its own.
let parts = replace(loader, /fetch\(new URL\("\.\/([^"]+)\.wasm", import\.meta\.url\)\)/g, names.size, (_, name) => `fetchPart("${names.get(name)}")`);
parts = replace(parts, /\bWebAssembly\.instantiateStreaming\(/g, names.size, () => "startPart(");
parts = replace(parts, /"\.\/main\.js"/g, 1, () => '"./glue.js"');
writeFileSync(join(folder, "__wasm_split.js"), `import { fetchModule, startModule } from "./fetch.js";
const fetchPart = async (name) => name && fetchModule(name);
async function startPart(part, imports) {
  const answer = await part;
  if (!answer) return;
  const { module } = await startModule(answer, imports);
  await Promise.all(WebAssembly.Module.customSections(module, "part").map((rider) => WebAssembly.instantiate(rider, imports)));
}
${parts}`);

// On the site every part is a file under a name of its content.
const old = readdirSync(site).filter((name) => /^app-.*\.(js|wasm)$/.test(name));
let page = readFileSync(join(site, "index.html"), "utf8");
mkdirSync(join(site, "parts"), { recursive: true });
const addresses = {};
let main;
for (const file of readdirSync(folder).filter((name) => name.endsWith(".wasm"))) {
  const bytes = readFileSync(join(folder, file));
  const name = `${basename(file, ".wasm")}-${hash(bytes)}.wasm`;
  if (file === "app.wasm") main = name;
  else addresses[basename(file, ".wasm")] = `parts/${name}`;
  writeFileSync(join(site, file === "app.wasm" ? name : join("parts", name)), bytes);
}
writeFileSync(join(folder, "fetch.js"), `const ADDRESSES = ${JSON.stringify(addresses)};
export async function fetchModule(name) {
  const answer = await fetch(new URL(ADDRESSES[name], import.meta.url));
  if (!answer.ok) throw new Error(name + ": " + answer.status);
  return answer;
}
export async function startModule(answer, imports) {
  // A host may not know what wasm is.
  const known = answer.headers.get("content-type") === "application/wasm";
  return known ? WebAssembly.instantiateStreaming(answer, imports) : WebAssembly.instantiate(await answer.arrayBuffer(), imports);
}
`);
const { outputFiles } = await build({ entryPoints: [join(folder, "glue.js")], bundle: true, minify: true, format: "esm", target: "es2022", write: false, logLevel: "error" });
const script = `app-${hash(outputFiles[0].contents)}.js`;
writeFileSync(join(site, script), outputFiles[0].contents);
for (const file of old) {
  page = page.replaceAll(file, () => (file.endsWith(".js") ? script : main));
  rmSync(join(site, file));
}
if (!page.includes(script) || !page.includes(main)) throw new Error("the page does not name its program");
writeFileSync(join(site, "index.html"), page);
