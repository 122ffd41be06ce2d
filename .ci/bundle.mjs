// Makes dist/entitle.html out of the finished site: one file that works by double click and in a frame that allows
// scripts only. Module scripts and fetch() are refused in both places, so everything is inlined and classic.
//
//   node .ci/bundle.mjs <dist> <wasm that rustc wrote>

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const [dist, rawWasm] = process.argv.slice(2);
const shell = readFileSync(join(dist, "index.html"), "utf8");

// What the file may do is part of its promise: no address can be reached from it, whatever its program tries.
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:; style-src 'unsafe-inline'; " +
  "img-src data: blob:; font-src data:; worker-src blob:; connect-src blob: data:; form-action 'none'; base-uri 'none'";

function only(ending) {
  const names = readdirSync(dist).filter((name) => name.endsWith(ending));
  if (names.length !== 1) throw new Error(`expected one *${ending} in ${dist}, found: ${names.join(", ") || "none"}`);
  return join(dist, names[0]);
}

/** The classic form of the JavaScript glue. */
function classicGlue() {
  const folder = mkdtempSync(join(tmpdir(), "entitle-glue-"));
  try {
    const options = ["--target", "no-modules", "--no-typescript", "--out-name", "app", "--out-dir", folder];
    execFileSync("wasm-bindgen", [...options, rawWasm], { stdio: ["ignore", "ignore", "pipe"] });
    return readFileSync(join(folder, "app.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The optimized wasm was made for the module glue; both glues are cut from one program, but better be sure. */
function checkFit(wasm, glue) {
  const foreign = WebAssembly.Module.imports(new WebAssembly.Module(wasm))
    .map((entry) => entry.name)
    .filter((name) => !glue.includes(name));
  if (foreign.length) throw new Error(`the glue lacks what the program imports: ${foreign.join(", ")}`);
}

function replaceOnce(text, pattern, replacement) {
  const found = text.match(new RegExp(pattern, pattern.flags.replace("g", "") + "g")) ?? [];
  if (found.length !== 1) throw new Error(`expected one match of ${pattern}, found ${found.length}`);
  return text.replace(pattern, () => replacement);
}

const asset = (address) => readFileSync(join(dist, address.replace(/^\.?\//, "")), "utf8");
const inScript = (code) => code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
const inStyle = (code) => code.replace(/<\/(style)/gi, "<\\/$1");

const wasm = readFileSync(only(".wasm"));
const glue = classicGlue();
checkFit(wasm, glue);

// The glue runs in a listener because there document.currentScript is null: in a frame made from text (srcdoc) the
// glue cannot make an address out of it and would stop.
const start = `<script>
addEventListener("DOMContentLoaded", function () {
${inScript(glue)}
var text = atob(document.getElementById("program").textContent);
var packed = new Uint8Array(text.length);
for (var i = 0; i < text.length; i++) packed[i] = text.charCodeAt(i);
var unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
new Response(unpacked).arrayBuffer().then(function (bytes) {
  return wasm_bindgen({ module_or_path: bytes });
}).then(function () {
  dispatchEvent(new CustomEvent("TrunkApplicationStarted"));
});
});
</script>`;
const program = `<script type="text/plain" id="program">${gzipSync(wasm, { level: 9 }).toString("base64")}</script>`;

let page = shell;
page = replaceOnce(page, /<script type="module"[^>]*>[\s\S]*?<\/script>/, "");
page = page.replace(/<link[^>]*rel="(?:modulepreload|preload)"[^>]*>/g, "");
page = page.replace(/<link[^>]*rel="stylesheet"[^>]*>/g, (link) => {
  return `<style>${inStyle(asset(link.match(/href="([^"]+)"/)[1]))}</style>`;
});
page = page.replace(/<link[^>]*rel="icon"[^>]*>/g, (link) => {
  const icon = Buffer.from(asset(link.match(/href="([^"]+)"/)[1])).toString("base64");
  return `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${icon}">`;
});
page = page.replace(/<!-- site only -->[\s\S]*?<!-- end -->\n?/g, "");
page = replaceOnce(page, /<meta http-equiv="Content-Security-Policy"[^>]*>/, `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`);
const texts = `<script type="application/json" id="texts">${readFileSync(join(dist, "texts.json"), "utf8").replace(/</g, "\\u003c")}</script>`;
page = replaceOnce(page, /<\/body>/, `${texts}\n${program}\n${start}\n</body>`);

const left = page.replace(/<script[\s\S]*?<\/script>/g, "").match(/<(?:link|script|img)[^>]*(?:src|href)="(?!data:)[^"]*"/g);
if (left) throw new Error(`entitle.html still refers to other files: ${left.join(" ")}`);
writeFileSync(join(dist, "entitle.html"), page);
