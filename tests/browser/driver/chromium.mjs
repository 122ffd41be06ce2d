// Chromium over the DevTools protocol.

import { writeFileSync } from "node:fs";
import { freshHome, removeHome, start } from "./process.mjs";
import { connect } from "./rpc.mjs";
import { asJson, chord, middleOf } from "./script.mjs";

const FLAGS = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync",
  "--disable-dev-shm-usage", "--no-first-run", "--no-default-browser-check", "--disable-default-apps", "--disable-extensions",
  "--disable-features=Translate,OptimizationHints,MediaRouter", "--hide-scrollbars", "--password-store=basic", "--use-mock-keychain",
  "--remote-debugging-port=0", "about:blank",
];
// The same switch as "block all cookies" in the settings: reading localStorage throws.
const BLOCKED = JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } });

const CODES = {
  Enter: [13, "\r"], Tab: [9], Space: [32, " "], Backspace: [8], Delete: [46], Escape: [27], Home: [36], End: [35],
  ArrowLeft: [37], ArrowUp: [38], ArrowRight: [39], ArrowDown: [40],
};
const MODIFIERS = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

export async function openChromium({ viewport, colorScheme, storage }) {
  const home = freshHome(storage === "blocked" ? { "profile/Default/Preferences": BLOCKED } : {});
  const browser = await start("chromium", [`--user-data-dir=${home}/profile`, ...FLAGS], { home, ready: /DevTools listening on (ws:\S+)/ });
  const rpc = await connect(browser.match[1]);
  const { targetInfos } = await rpc.send("Target.getTargets");
  const targetId = targetInfos.find((target) => target.type === "page").targetId;
  const { sessionId: top } = await rpc.send("Target.attachToTarget", { targetId, flatten: true });

  const requests = [];
  const errors = [];
  let contexts = [];
  rpc.on("Network.requestWillBeSent", ({ request }) => requests.push(request.url));
  rpc.on("Runtime.exceptionThrown", ({ exceptionDetails: d }) => errors.push(d.exception?.description ?? d.text));
  rpc.on("Runtime.executionContextCreated", ({ context }, session) => contexts.push({ ...context, session }));
  rpc.on("Runtime.executionContextDestroyed", ({ executionContextId: id }, session) => {
    contexts = contexts.filter((context) => context.id !== id || context.session !== session);
  });
  rpc.on("Runtime.executionContextsCleared", (_, session) => {
    contexts = contexts.filter((context) => context.session !== session);
  });

  // Sandboxed and foreign frames live in processes of their own and have to be watched one by one.
  async function watch(session) {
    await rpc.send("Runtime.enable", {}, session);
    await rpc.send("Network.enable", {}, session);
    await rpc.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }, session);
  }
  rpc.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "iframe") watch(sessionId).catch(() => {});
  });

  const send = (method, params = {}) => rpc.send(method, params, top);
  await watch(top);
  await send("Page.enable");
  const setViewport = ({ width, height }) => send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: false });
  const setColorScheme = (value) => send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value }] });
  await setViewport(viewport);
  await setColorScheme(colorScheme);

  async function evaluate(code, args, where = { session: top }) {
    const answer = await rpc.send("Runtime.evaluate", {
      expression: asJson(code, args), awaitPromise: true, returnByValue: true, userGesture: true, contextId: where.id,
    }, where.session);
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  }

  async function contextOf(selector) {
    const { result } = await send("Runtime.evaluate", { expression: `document.querySelector(${JSON.stringify(selector)})` });
    const { node } = await send("DOM.describeNode", { objectId: result.objectId });
    const found = contexts.find((context) => context.auxData?.isDefault && context.auxData.frameId === node.frameId);
    if (!found) throw new Error(`the frame ${selector} has no page yet`);
    return found;
  }

  async function press(text) {
    const { key, modifiers } = chord(text);
    // The codes of punctuation are those of other keys here: "." would be Delete.
    const [code, typed] = CODES[key] ?? [/\w/.test(key) ? key.toUpperCase().charCodeAt(0) : 0, key];
    const event = {
      key: key === "Space" ? " " : key,
      code: CODES[key] ? key : /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`,
      windowsVirtualKeyCode: code,
      modifiers: modifiers.reduce((sum, name) => sum | MODIFIERS[name], 0),
    };
    const printed = modifiers.some((name) => name !== "Shift") ? undefined : typed;
    await send("Input.dispatchKeyEvent", { type: printed ? "keyDown" : "rawKeyDown", text: printed, ...event });
    await send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  }

  return {
    requests, errors, press, send, setViewport, setColorScheme,
    async goto(url) {
      const loaded = new Promise((resolve) => rpc.on("Page.loadEventFired", resolve));
      const { errorText, loaderId } = await send("Page.navigate", { url });
      if (errorText) throw new Error(`${url}: ${errorText}`);
      // A change of the hash alone loads nothing.
      if (loaderId) await loaded;
    },
    async reload() {
      const loaded = new Promise((resolve) => rpc.on("Page.loadEventFired", resolve));
      await send("Page.reload");
      await loaded;
    },
    eval: (code, ...args) => evaluate(code, args),
    evalIn: async (frame, code, ...args) => evaluate(code, args, await contextOf(frame)),
    async type(text) {
      for (const key of text) await press(key === " " ? "Space" : key);
    },
    async click(selector) {
      const at = await evaluate(middleOf, [selector]);
      for (const type of ["mouseMoved", "mousePressed", "mouseReleased"]) {
        await send("Input.dispatchMouseEvent", { type, ...at, button: type === "mouseMoved" ? "none" : "left", clickCount: 1 });
      }
    },
    async screenshot(path, { full = false } = {}) {
      const { data } = await send("Page.captureScreenshot", { format: "png", captureBeyondViewport: full });
      writeFileSync(path, Buffer.from(data, "base64"));
    },
    async close() {
      await rpc.send("Browser.close").catch(() => {});
      rpc.close();
      await browser.stop();
      await removeHome(home);
    },
  };
}
