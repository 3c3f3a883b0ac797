/**
 * A reverse proxy as operating.md has one: says who is before it, passes web sockets on, and holds
 * back nothing on its way up or down.
 */
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";

export interface ReverseProxy extends AsyncDisposable {
  readonly address: string;
  /** What was passed on, by path. */
  readonly passed: readonly string[];
}

/** `from` is who it says is before it. */
export async function reverseProxy(
  to: string,
  { from = "203.0.113.9" } = {},
): Promise<ReverseProxy> {
  const { hostname, port } = new URL(to);
  const passed: string[] = [];
  const sockets = new Set<Duplex>();

  const asked = ({ url = "/", method, headers }: IncomingMessage) => {
    passed.push(url.split("?")[0]!);
    return request({
      hostname,
      port,
      path: url,
      method,
      headers: { ...headers, "x-forwarded-for": from },
    });
  };

  const server = createServer((incoming, outgoing) => {
    const onward = asked(incoming);
    onward.on("response", (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.rawHeaders);
      outgoing.flushHeaders();
      answer.pipe(outgoing);
      answer.on("error", () => outgoing.destroy());
    });
    onward.on(
      "error",
      () => outgoing.headersSent ? outgoing.destroy() : outgoing.writeHead(502).end(),
    );
    outgoing.on("close", () => onward.destroy());
    incoming.pipe(onward);
  });

  server.on("upgrade", (incoming: IncomingMessage, socket: Duplex, head: Uint8Array) => {
    const onward = asked(incoming);
    onward.on("upgrade", (answer: IncomingMessage, there: Socket, first: Uint8Array) => {
      sockets.add(there);
      const lines = answer.rawHeaders.map((each, at) => at % 2 ? `${each}\r\n` : `${each}: `);
      socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join("")}\r\n`);
      socket.write(first);
      there.write(head);
      there.pipe(socket).pipe(there);
      for (const [one, other] of [[socket, there], [there, socket]] as const) {
        one.on("error", () => other.destroy());
        one.on("close", () => other.destroy());
      }
    });
    onward.on("response", (answer) => {
      socket.end(`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}\r\n\r\n`);
    });
    onward.on("error", () => socket.destroy());
    onward.end();
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });

  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((done) => server.close(done));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
