// Makes dist/entitle.html out of the finished site: one file that works by double click and in a frame that allows
// scripts only. Module scripts and fetch() are refused in both places, so everything is inlined and classic.
//
//   node .ci/bundle.mjs <dist> <folder that parts.mjs filled>

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "../tests/browser/node_modules/esbuild/lib/main.js";
import { compress } from "../tests/browser/node_modules/lzma1/lib/index.js";

const [dist, folder] = process.argv.slice(2);
const shell = readFileSync(join(dist, "index.html"), "utf8");

// What the file may do is part of its promise: no address can be reached from it, whatever its program tries.
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:; style-src 'unsafe-inline'; " +
  "img-src data: blob:; font-src data:; worker-src blob:; connect-src blob: data:; form-action 'none'; base-uri 'none'";

function replaceOnce(text, pattern, replacement) {
  const found = text.match(new RegExp(pattern, pattern.flags.replace("g", "") + "g")) ?? [];
  if (found.length !== 1) throw new Error(`expected one match of ${pattern}, found ${found.length}`);
  return text.replace(pattern, () => replacement);
}

const asset = (address) => readFileSync(join(dist, address.replace(/^\.?\//, "")), "utf8");
const inScript = (code) => code.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");
const inStyle = (code) => code.replace(/<\/(style)/gi, "<\\/$1");

// The letters of a packet: 85 of them carry four bytes in five letters, where base64 takes six bytes in eight. None can
// begin a tag or an entity.
const LETTERS = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).filter((letter) => !"<>&\"'`\\$/".includes(letter)).join("");
if (LETTERS.length !== 85) throw new Error(`${LETTERS.length} letters`);

/** Bytes as letters: four bytes make five; zeros fill the last four up and are cut off again. */
function letters(bytes) {
  const filled = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  let text = "";
  for (let at = 0; at < filled.length; at += 4) {
    let group = "";
    for (let rest = filled.readUInt32BE(at), n = 0; n < 5; n++, rest = Math.floor(rest / 85)) group = LETTERS[rest % 85] + group;
    text += group;
  }
  return text;
}

// What the page needs to stand at all is packed so that the browser unpacks it itself, at once; everything else in one
// packet, tighter and slower: inside it the parts follow each other, for they have much in common.
const inside = readdirSync(folder).filter((name) => name.endsWith(".wasm") && name !== "app.wasm").map((name) => join(folder, name));
const rest = [...inside, join(dist, "texts.json")].map((path) => [basename(path, extname(path)), readFileSync(path)]);
const where = {};
let end = 0;
for (const [name, bytes] of rest) where[name] = [end, (end += bytes.length)];
const packet = (name, packed) => `<script type="text/plain" id="packet-${name}" data-size="${packed.length}">${letters(packed)}</script>`;
const packets = [
  packet("app", gzipSync(readFileSync(join(folder, "app.wasm")), { level: 9 })),
  packet("rest", compress(Buffer.concat(rest.map(([, bytes]) => bytes)), 9)),
];

// Here "fetching" a part means unpacking its packet, once.
const unpacker = (file) => JSON.stringify(fileURLToPath(new URL(`../tests/browser/node_modules/lzma1/lib/${file}.js`, import.meta.url)));
writeFileSync(join(folder, "fetch.js"), `import { Decoder } from ${unpacker("decoder")};
import { InputBuffer, OutputBuffer } from ${unpacker("streams")};
const WHERE = ${JSON.stringify(where)};
const VALUES = new Uint8Array(128);
for (let at = 0; at < ${LETTERS.length}; at++) VALUES[${JSON.stringify(LETTERS)}.charCodeAt(at)] = at;
function packed(packet) {
  const element = document.getElementById("packet-" + packet);
  const text = element.textContent;
  const view = new DataView(new ArrayBuffer((text.length / 5) * 4));
  for (let at = 0, to = 0; at < text.length; to += 4) {
    let group = 0;
    for (const end = at + 5; at < end; at++) group = group * 85 + VALUES[text.charCodeAt(at)];
    view.setUint32(to, group);
  }
  return new Uint8Array(view.buffer, 0, Number(element.dataset.size));
}
let rest;
export async function fetchModule(name) {
  if (name === "app") return new Response(new Blob([packed(name)]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  if (!rest) {
    const unpacked = new OutputBuffer(${end});
    new Decoder().decompress(new InputBuffer(packed("rest")), unpacked);
    rest = unpacked.toArray();
  }
  return rest.subarray(...WHERE[name]);
}
export const startModule = WebAssembly.instantiate;
`);
writeFileSync(join(folder, "file.js"), `import { fetchModule } from "./fetch.js";
import init from "./glue.js";
addEventListener("DOMContentLoaded", async () => {
  entitle.texts = async () => JSON.parse(new TextDecoder().decode(await fetchModule("texts")));
  await init({ module_or_path: await fetchModule("app") });
  dispatchEvent(new CustomEvent("TrunkApplicationStarted"));
});
`);
const { outputFiles } = await build({
  entryPoints: [join(folder, "file.js")],
  bundle: true, minify: true, format: "iife", target: "es2022", write: false, logLevel: "error",
  // The glue would look beside itself for a program that nobody gave it; here it is always given.
  define: { "import.meta.url": '"about:blank"' },
});
const start = `<script>\n${inScript(outputFiles[0].text)}</script>`;
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
page = replaceOnce(page, /<\/body>/, `${[...packets, start].join("\n")}\n</body>`);

const left = page.replace(/<script[\s\S]*?<\/script>/g, "").match(/<(?:link|script|img)[^>]*(?:src|href)="(?!data:)[^"]*"/g);
if (left) throw new Error(`entitle.html still refers to other files: ${left.join(" ")}`);
writeFileSync(join(dist, "entitle.html"), page);
