// Child processes with a throw-away home. A browser that outlives its test would hold ports, memory and the test run.

import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const alive = new Set();
const homes = new Set();
process.on("exit", () => {
  alive.forEach(killAll);
  // What cannot be removed at once is left to the system: nobody may be made to wait here.
  for (const home of homes) try { rmSync(home, { recursive: true, force: true }); } catch { continue; }
});
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));

/** A new directory that serves as profile and home; `files` are written into it first. */
export function freshHome(files = {}) {
  const home = mkdtempSync(join(tmpdir(), "entitle-browser-"));
  homes.add(home);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), text);
  }
  return home;
}

export async function removeHome(home) {
  await rm(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  homes.delete(home);
}

/** Ends a child and everything it started: each child leads a process group of its own. */
function killAll(child) {
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
}

/** Starts a program and waits until what it writes (to `fd`) matches `ready`. Returns the match and a way to stop it. */
export async function start(program, args, { home, env = {}, ready, fd = 2, timeout = 30_000 }) {
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    detached: true,
    env: { ...process.env, HOME: home, TMPDIR: home, XDG_CONFIG_HOME: join(home, "config"), XDG_CACHE_HOME: join(home, "cache"), XDG_DATA_HOME: join(home, "data"), ...env },
  });
  alive.add(child);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  ended.then(() => alive.delete(child));

  const said = { 1: "", 2: "", 3: "" };
  const match = await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`${program} ${why}\n${said[2].slice(-2000)}`));
    const timer = setTimeout(() => fail(`was not ready within ${timeout} ms`), timeout);
    child.once("error", (error) => fail(`did not start: ${error.message}`));
    child.once("exit", (code) => fail(`ended with ${code}`));
    for (const number of [1, 2, 3]) {
      child.stdio[number].on("data", (chunk) => {
        said[number] = (said[number] + chunk).slice(-20_000);
        const found = number === fd && said[number].match(ready);
        if (!found) return;
        clearTimeout(timer);
        resolve(found);
      });
    }
  }).catch((error) => {
    killAll(child);
    throw error;
  });

  async function stop() {
    child.kill("SIGTERM");
    const patience = setTimeout(() => killAll(child), 3000);
    await ended;
    clearTimeout(patience);
    // Helper processes that outlive it would go on writing into its home.
    killAll(child);
  }
  return { match, stop };
}
