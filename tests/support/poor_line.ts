/**
 * A bad line to the relay: it stands between a browser and coturn, and loses packets, carries few of
 * them, or none. For machines whose kernel can do none of it by itself (tc netem).
 */
import { createSocket, type Socket } from "node:dgram";

export interface PoorLine extends AsyncDisposable {
  readonly port: number;
  /** Of a hundred packets, each way. */
  lossPercent: number;
  /** A second, each way; what waits longer than the longest wait is lost. */
  kilobits: number;
  isCut: boolean;
  /** The relay hears each browser from another address, as when a router begins anew. */
  changeAddresses(): void;
}

/** Longer than that no router keeps anything. */
const longestWait = 300;
const headers = 28;

export async function poorLine(to: number): Promise<PoorLine> {
  const chance = chances();
  const beyond = new Map<number, Socket>();
  const near = createSocket("udp4");
  const ways = { up: newWay(), down: newWay() };
  const line = {
    port: 0,
    lossPercent: 0,
    kilobits: Infinity,
    isCut: false,
    changeAddresses() {
      for (const socket of beyond.values()) socket.close();
      beyond.clear();
    },
    [Symbol.asyncDispose]() {
      line.isCut = true;
      line.changeAddresses();
      return new Promise<void>((closed) => near.close(() => closed()));
    },
  };

  near.on("message", (packet, { port }) => {
    const way = beyond.get(port) ?? open(port);
    pass(ways.up, packet.byteLength, () => beyond.get(port) === way && way.send(packet, to, here));
  });
  await new Promise<void>((bound) => near.bind(0, here, bound));
  line.port = near.address().port;
  return line;

  /** The relay tells browsers apart by where they come from. */
  function open(port: number): Socket {
    const socket = createSocket("udp4");
    beyond.set(port, socket);
    // A relay that is away says so of each packet.
    socket.on("error", () => {});
    socket.on("message", (packet) => {
      pass(ways.down, packet.byteLength, () => near.send(packet, port, here));
    });
    return socket;
  }

  function pass(way: Way, bytes: number, send: () => void): void {
    if (line.isCut || chance() * 100 < line.lossPercent) return;
    const now = performance.now();
    const from = Math.max(now, way.freeAt);
    if (from - now > longestWait) return;
    way.freeAt = from + (bytes + headers) * 8 / line.kilobits;
    if (way.freeAt - now < 1) return send();
    setTimeout(() => line.isCut || send(), way.freeAt - now);
  }
}

const here = "127.0.0.1";

interface Way {
  freeAt: number;
}
const newWay = (): Way => ({ freeAt: 0 });

/** The same with each run: mulberry32, with one seed. */
function chances(): () => number {
  let state = 7;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
