// WebKitGTK over plain WebDriver, on a display of its own: its MiniBrowser has no headless mode.

import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { freshHome, removeHome, start } from "./process.mjs";
import { asJson, clickActions, keyActions, middleOf, typeActions } from "./script.mjs";

function miniBrowser() {
  for (const root of ["/usr/lib", `/usr/lib/${process.arch === "arm64" ? "aarch64" : "x86_64"}-linux-gnu`]) {
    for (const name of readdirSync(root).filter((entry) => entry.startsWith("webkit")).sort().reverse()) {
      if (existsSync(`${root}/${name}/MiniBrowser`)) return `${root}/${name}/MiniBrowser`;
    }
  }
  throw new Error("no MiniBrowser: install the package webkit2gtk-driver");
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function waitForPort(base) {
  for (let tries = 0; tries < 150; tries++) {
    if (await fetch(`${base}/status`).then((reply) => reply.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("WebKitWebDriver does not answer");
}

export async function openWebkit({ viewport, colorScheme, storage }) {
  const home = freshHome();
  const display = await start("Xvfb", ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"], { home, fd: 3, ready: /^(\d+)\n/ });
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const env = {
    DISPLAY: `:${display.match[1]}`, WAYLAND_DISPLAY: "", GDK_BACKEND: "x11", LIBGL_ALWAYS_SOFTWARE: "1", NO_AT_BRIDGE: "1",
    WEBKIT_DISABLE_COMPOSITING_MODE: "1", WEBKIT_DISABLE_DMABUF_RENDERER: "1", GTK_THEME: colorScheme === "dark" ? "Adwaita:dark" : "Adwaita",
  };
  // The driver says nothing when it is up, so its own start is "ready" and the port is asked.
  const driver = await start("sh", ["-c", `echo up; exec WebKitWebDriver --port=${port}`], { home, env, fd: 1, ready: /up/ });
  await waitForPort(base);

  async function call(method, path, body) {
    const reply = await fetch(base + path, {
      method, body: method === "POST" ? JSON.stringify(body ?? {}) : undefined, signal: AbortSignal.timeout(40_000),
    });
    const { value } = await reply.json();
    if (value?.error) throw new Error(`${path.replace(/^\/session\/[^/]+/, "")}: ${value.error}: ${value.message}`);
    return value;
  }
  const args = ["--automation", ...(storage === "blocked" ? ["--enable-html5-local-storage=false"] : [])];
  const options = { binary: miniBrowser(), args };
  const { sessionId } = await call("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": options } } });
  const session = (method, path, body) => call(method, `/session/${sessionId}${path}`, body);
  const setViewport = async ({ width, height }) => {
    await session("POST", "/window/rect", { width, height });
    // The rectangle is the window's; the page is what is left of it.
    const [w, h] = await evaluate(() => [innerWidth, innerHeight], []);
    if (w !== width || h !== height) await session("POST", "/window/rect", { width: 2 * width - w, height: 2 * height - h });
  };

  async function evaluate(code, values) {
    const script = `const done = arguments[arguments.length - 1];
      ${asJson(code, values)}.then((json) => done({ json }), (error) => done({ error: String(error) }));`;
    const answer = await session("POST", "/execute/async", { script, args: [] });
    if (answer.error) throw new Error(answer.error);
    return JSON.parse(answer.json);
  }

  async function inFrame(selector, code, values) {
    const frame = await session("POST", "/element", { using: "css selector", value: selector });
    await session("POST", "/frame", { id: frame });
    try {
      return await evaluate(code, values);
    } finally {
      await session("POST", "/frame", { id: null });
    }
  }

  const perform = (type, id, actions, parameters) => session("POST", "/actions", { actions: [{ type, id, actions, parameters }] });
  await session("POST", "/timeouts", { script: 30_000, pageLoad: 30_000, implicit: 0 });
  await setViewport(viewport);

  return {
    // WebDriver has no such lists; tests that need them skip this browser by `undefined`.
    requests: undefined, errors: undefined, setViewport,
    goto: (url) => session("POST", "/url", { url }),
    reload: () => session("POST", "/refresh"),
    eval: (code, ...values) => evaluate(code, values),
    evalIn: (frame, code, ...values) => inFrame(frame, code, values),
    press: (key) => perform("key", "keyboard", keyActions(key)),
    type: (text) => perform("key", "keyboard", typeActions(text)),
    async click(selector) {
      await perform("pointer", "mouse", clickActions(await evaluate(middleOf, [selector])), { pointerType: "mouse" });
    },
    async screenshot(path) {
      writeFileSync(path, Buffer.from(await session("GET", "/screenshot"), "base64"));
    },
    async setColorScheme(value) {
      if (value !== colorScheme) throw new Error("WebKit takes its color scheme when it is opened");
    },
    async close() {
      await session("DELETE", "").catch(() => {});
      await driver.stop();
      await display.stop();
      await removeHome(home);
    },
  };
}
