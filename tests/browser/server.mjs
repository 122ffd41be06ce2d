// A static server for dist/, under any path. Also a program: node server.mjs [port].

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const DIST = resolve(process.env.ENTITLE_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url)));

const TYPES = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm", ".svg": "image/svg+xml", ".json": "application/json; charset=utf-8",
};

/**
 * Serves `folder` below `base`, and the texts in `pages` by their exact path. `log` gets every path that was asked for.
 * What `trouble` returns for a path comes first: a promise to wait for, or a status to answer with.
 */
export async function serve({ base = "/", folder = DIST, pages = {}, port = 0, trouble = () => undefined } = {}) {
  const log = [];
  const server = createServer(async (request, response) => {
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, "http://x").pathname);
    } catch {
      response.writeHead(400);
      return response.end();
    }
    log.push(path);
    const status = await trouble(path);
    if (status) {
      response.writeHead(status, { "content-type": "text/plain" });
      return response.end("not now");
    }
    if (path in pages) {
      response.writeHead(200, { "content-type": TYPES[".html"] });
      return response.end(pages[path]);
    }
    let file = path.startsWith(base) ? join(folder, normalize(`/${path.slice(base.length)}`)) : "";
    if (file && existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!file || !existsSync(file)) {
      response.writeHead(404, { "content-type": "text/plain" });
      return response.end("not here");
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "cache-control": "no-cache" });
    createReadStream(file).pipe(response);
  });
  await new Promise((ready, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", ready);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    log, origin, url: origin + base,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = Number(process.argv[2] ?? process.env.PORT ?? 8080);
  // A port that is taken is no reason to stop: any other will do.
  const server = await serve({ port: wanted }).catch(() => serve());
  console.log(`Entitle is at ${server.url} (stop with Ctrl+C)`);
}
