// Numbered commands over a WebSocket: both the DevTools protocol (Chromium) and WebDriver BiDi (Firefox) talk this way.

import WebSocket from "ws";

// A page can be made to wait for ever; a test may not.
const PATIENCE = 30_000;

export async function connect(address) {
  const socket = new WebSocket(address, { maxPayload: 256 * 1024 * 1024, perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });

  const waiting = new Map();
  const listeners = new Map();
  let last = 0;

  socket.on("message", (raw) => {
    const message = JSON.parse(raw);
    const call = waiting.get(message.id);
    if (!call) {
      for (const listener of listeners.get(message.method) ?? []) listener(message.params, message.sessionId);
      return;
    }
    waiting.delete(message.id);
    if (!message.error) return call.resolve(message.result);
    const why = message.error.message ?? `${message.error}: ${message.message}`;
    call.reject(new Error(`${call.method}: ${why}`));
  });
  socket.on("close", () => {
    for (const call of waiting.values()) call.reject(new Error(`${call.method}: the browser has gone`));
    waiting.clear();
  });

  return {
    send(method, params = {}, sessionId = undefined) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => waiting.delete(id) && reject(new Error(`${method}: no answer in ${PATIENCE} ms`)), PATIENCE);
        const done = (settle) => (value) => (clearTimeout(timer), settle(value));
        waiting.set(id, { method, resolve: done(resolve), reject: done(reject) });
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      });
    },
    on(method, listener) {
      listeners.set(method, [...(listeners.get(method) ?? []), listener]);
    },
    close: () => socket.close(),
  };
}
