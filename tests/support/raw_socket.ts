/** A WebSocket by hand, for what no browser would send or leave unread. */
import type { CallMember } from "@/tests/factories/live_calls.ts";

export interface RawSocket extends Disposable {
  status(): Promise<number>;
  /** Resolves once the answer to the handshake is there. */
  upgraded(): Promise<void>;
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves once the other side has ended the connection. */
  ended(): Promise<void>;
}

/** The handshake is sent, and nothing is read that nobody asks for. */
export async function openRawSocket(
  port: number,
  { peerId, ticket }: Pick<CallMember, "peerId" | "ticket">,
): Promise<RawSocket> {
  const line = await Deno.connect({ hostname: "127.0.0.1", port });
  const query = new URLSearchParams({ key: "peerjs", id: peerId, token: ticket });
  const host = `127.0.0.1:${port}`;
  await line.write(
    new TextEncoder().encode(
      `GET /peer/peerjs?${query} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\n` +
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n" +
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
    ),
  );
  const bytes = new Uint8Array(65_536);
  const read = async () => await line.read(bytes).catch(() => null);
  const status = async () => {
    const length = await read() ?? 0;
    return Number(new TextDecoder().decode(bytes.subarray(0, length)).split(" ")[1]);
  };
  return {
    status,
    async upgraded() {
      const got = await status();
      if (got !== 101) throw new Error(`Cannot upgrade: ${got}`);
    },
    async write(sent) {
      for (let at = 0; at < sent.length;) at += await line.write(sent.subarray(at));
    },
    async ended() {
      while (await read() !== null);
    },
    [Symbol.dispose]: () => line.close(),
  };
}
