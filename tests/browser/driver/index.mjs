// One face for three browsers. Each page is a fresh process with a fresh profile, so no test sees another one's storage.

import { openChromium } from "./chromium.mjs";
import { openFirefox } from "./firefox.mjs";
import { openWebkit } from "./webkit.mjs";

const OPENERS = { chromium: openChromium, firefox: openFirefox, webkit: openWebkit };
const named = process.env.BROWSERS?.split(",").filter(Boolean);

/** Every browser, or those that the variable BROWSERS names ("chromium,firefox"). */
export const BROWSERS = named ?? Object.keys(OPENERS);

/** Opens a browser; with `url`, a page in it. `storage: "blocked"` refuses localStorage as a strict setting would. */
export async function open({ browser = "chromium", url, viewport = { width: 1280, height: 900 }, colorScheme = "light", storage = "ok" } = {}) {
  const page = await OPENERS[browser]({ viewport, colorScheme, storage });
  page.browser = browser;

  /** Polls `code` in the page until it gives something true, and returns that. */
  page.waitFor = (code, ...args) => poll(() => page.eval(code, ...args), `${code}`);
  page.waitForIn = (frame, code, ...args) => poll(() => page.evalIn(frame, code, ...args), `${code}`);
  page.text = (selector) => page.eval((s) => document.querySelector(s)?.textContent ?? null, selector);

  try {
    if (url) await page.goto(url);
  } catch (error) {
    await page.close();
    throw error;
  }
  return page;
}

/** Opens, hands the page to `body`, and closes whatever happens. */
export async function withPage(options, body) {
  const page = await open(options);
  try {
    return await body(page);
  } finally {
    await page.close();
  }
}

async function poll(attempt, what, timeout = 10_000) {
  const end = Date.now() + timeout;
  let last = "no answer";
  for (;;) {
    try {
      // The page may await a promise that nothing ever fulfils.
      const value = await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, end - Date.now()).unref())]);
      if (value) return value;
      last = `last value: ${JSON.stringify(value)}`;
    } catch (error) {
      // A page that is just being replaced cannot be asked.
      last = error.message;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what.slice(0, 300)} (${last})`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}
