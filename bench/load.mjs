// The load generator: keeps 64 connections busy with one kind of request, in a process of its own.
import { connect } from "node:net";

/** Sends `count` requests over `connections` sockets; settles with the seconds it took. */
function drive({ port, path, method, headers, body, count, connections }) {
  let started = 0;
  let done = 0;
  let n = 0;
  const nonce = `${process.pid}-${Date.now()}`;
  const begin = process.hrtime.bigint();
  return new Promise((resolve, reject) => {
    const next = (socket) => {
      if (started++ >= count) return void socket.end();
      const text = body ? body.replaceAll("{n}", `${nonce}-${n++}`) : "";
      const lines = [`${method} ${path} HTTP/1.1`, "host: 127.0.0.1", ...Object.entries(headers ?? {}).map(([k, v]) => `${k}: ${v}`)];
      if (text) lines.push("content-type: application/json", `content-length: ${Buffer.byteLength(text)}`);
      socket.write(`${lines.join("\r\n")}\r\n\r\n${text}`);
    };
    for (let i = 0; i < connections; i++) {
      let held = Buffer.alloc(0);
      const socket = connect(port, "127.0.0.1", () => next(socket));
      socket.setNoDelay(true);
      socket.on("error", reject);
      socket.on("data", (chunk) => {
        held = held.length ? Buffer.concat([held, chunk]) : chunk;
        const end = held.indexOf("\r\n\r\n");
        if (end === -1) return;
        const head = held.toString("latin1", 0, end);
        if (!head.startsWith("HTTP/1.1 2")) return reject(new Error(`${method} ${path}: ${head.split("\r\n")[0]} ${held.toString("utf8", end, end + 200)}`));
        const length = /content-length: (\d+)/i.exec(head);
        const whole = length ? end + 4 + Number(length[1]) : /0\r\n\r\n$/.test(held.toString("latin1")) ? held.length : Infinity;
        if (held.length < whole) return;
        held = Buffer.alloc(0);
        if (++done === count) resolve({ seconds: Number(process.hrtime.bigint() - begin) / 1e9 });
        else next(socket);
      });
    }
  });
}

process.on("message", (job) => drive(job).then((result) => process.send({ result }), (error) => process.send({ error: error.message })));
process.send({ ready: true });
