// Firefox over WebDriver BiDi, which it speaks without a driver program of its own.

import { writeFileSync } from "node:fs";
import { freshHome, removeHome, start } from "./process.mjs";
import { connect } from "./rpc.mjs";
import { asJson, clickActions, keyActions, middleOf, typeActions } from "./script.mjs";

// A test must not call home, ask for updates or show first-run pages.
const QUIET = {
  // The settings recommended for automation include looser rules for file://, which is just what is to be tested.
  "remote.prefs.recommended": false, "security.fileuri.strict_origin_policy": true, "remote.active-protocols": 1,
  "app.update.disabledForTesting": true, "browser.safebrowsing.malware.enabled": false, "browser.safebrowsing.phishing.enabled": false,
  "browser.safebrowsing.downloads.enabled": false, "browser.search.update": false, "browser.shell.checkDefaultBrowser": false,
  "browser.startup.page": 0, "browser.newtabpage.enabled": false, "browser.region.update.enabled": false,
  "browser.aboutwelcome.enabled": false, "browser.preonboarding.enabled": false, "termsofuse.bypassNotification": true,
  "datareporting.policy.dataSubmissionEnabled": false, "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
  "extensions.update.enabled": false, "extensions.getAddons.cache.enabled": false, "extensions.systemAddon.update.enabled": false,
  "network.captive-portal-service.enabled": false, "network.connectivity-service.enabled": false, "network.prefetch-next": false,
  "network.dns.disablePrefetch": true, "services.settings.server": "data:,none", "toolkit.telemetry.server": "data:,none",
  "toolkit.telemetry.enabled": false, "dom.push.connection.enabled": false, "media.gmp-manager.updateEnabled": false,
  "toolkit.startup.max_resumed_crashes": -1, "accessibility.tabfocus": 7,
};

export async function openFirefox({ viewport, colorScheme, storage }) {
  const prefs = { ...QUIET, "layout.css.prefers-color-scheme.content-override": colorScheme === "dark" ? 0 : 1 };
  // "Block all cookies": reading localStorage throws.
  if (storage === "blocked") prefs["network.cookie.cookieBehavior"] = 2;
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  const home = freshHome({ "profile/user.js": lines.join("\n") });
  const args = ["--headless", "--no-remote", "--profile", `${home}/profile`, "--remote-debugging-port", "0", "about:blank"];
  const browser = await start("firefox-esr", args, { home, env: { MOZ_HEADLESS: "1", MOZ_CRASHREPORTER_DISABLE: "1" }, ready: /BiDi listening on (ws:\S+)/, timeout: 60_000 });
  const rpc = await connect(`${browser.match[1]}/session`);
  await rpc.send("session.new", { capabilities: {} });
  // In the tab that Firefox starts with, the address bar has the focus: keys would reach the page but press nothing.
  const { context } = await rpc.send("browsingContext.create", { type: "tab" });

  const requests = [];
  const errors = [];
  rpc.on("network.beforeRequestSent", ({ request }) => requests.push(request.url));
  rpc.on("log.entryAdded", (entry) => {
    if (entry.type === "javascript" && entry.level === "error") errors.push(entry.text);
  });
  await rpc.send("session.subscribe", { events: ["network.beforeRequestSent", "log.entryAdded"] });
  const setViewport = (size) => rpc.send("browsingContext.setViewport", { context, viewport: size });
  await setViewport(viewport);

  async function evaluate(code, args, where = context) {
    const answer = await rpc.send("script.evaluate", {
      expression: asJson(code, args), target: { context: where }, awaitPromise: true, userActivation: true,
    });
    if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  }

  async function contextOf(selector) {
    const expression = `document.querySelector(${JSON.stringify(selector)}).contentWindow`;
    const { result } = await rpc.send("script.evaluate", { expression, target: { context }, awaitPromise: false });
    return result.value.context;
  }

  const perform = (type, id, actions, parameters) => {
    return rpc.send("input.performActions", { context, actions: [{ type, id, actions, parameters }] });
  };

  return {
    requests, errors, setViewport,
    async goto(url) {
      await rpc.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    async reload() {
      await rpc.send("browsingContext.reload", { context, wait: "complete" });
    },
    eval: (code, ...args) => evaluate(code, args),
    evalIn: async (frame, code, ...args) => evaluate(code, args, await contextOf(frame)),
    press: (key) => perform("key", "keyboard", keyActions(key)),
    type: (text) => perform("key", "keyboard", typeActions(text)),
    async click(selector) {
      await perform("pointer", "mouse", clickActions(await evaluate(middleOf, [selector])), { pointerType: "mouse" });
    },
    async screenshot(path, { full = false } = {}) {
      const { data } = await rpc.send("browsingContext.captureScreenshot", { context, origin: full ? "document" : "viewport" });
      writeFileSync(path, Buffer.from(data, "base64"));
    },
    async setColorScheme(value) {
      if (value !== colorScheme) throw new Error("Firefox takes its color scheme when it is opened");
    },
    async close() {
      await rpc.send("browser.close").catch(() => {});
      rpc.close();
      await browser.stop();
      await removeHome(home);
    },
  };
}
