// Pictures of every page and state, light and dark, narrow and wide:  node shots.mjs <folder> [part of a state's name]

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { withPage } from "./driver/index.mjs";
import { serve } from "./server.mjs";
import { STATES } from "./states.mjs";

const [folder, part = ""] = process.argv.slice(2);
if (!folder || folder.startsWith("-")) {
  console.error("usage: node shots.mjs <folder> [part of a state's name]");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const site = await serve();
for (const [name, reach] of STATES.filter(([name]) => name.includes(part))) {
  await withPage({ browser: "chromium", url: site.url }, async (page) => {
    await reach(page);
    for (const width of [360, 1280]) {
      await page.setViewport({ width, height: 900 });
      for (const scheme of ["light", "dark"]) {
        await page.setColorScheme(scheme);
        const path = join(folder, `${name}-${width}-${scheme}.png`);
        await page.screenshot(path, { full: true });
        console.log(path);
      }
    }
  }).catch((error) => {
    // The other pictures are worth having all the same.
    console.error(`${name}: ${error.message}`);
    process.exitCode = 1;
  });
}
await site.close();
