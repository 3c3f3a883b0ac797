/** Thousands of browsers' sockets, as light as they can be: what is measured is the server. */
import type { Place } from "@/tests/bench/broker/places.ts";

export interface Browsers {
  /** Resolves when so many have arrived, 64 being on their way at any moment. */
  relayed(messages: number): Promise<void>;
  /** All of them lose their line and come back, spread over so many milliseconds. */
  reconnect(within: number): Promise<void>;
  close(): Promise<void>;
}

const connectingAtOnce = 50;
const onTheirWay = 64;
/** One in five is an offer, as large as those of video and sound. */
const offer = `{"type":"OFFER","payload":{"sdp":"${"v=0 ".repeat(750)}"}`;
const candidate =
  '{"type":"CANDIDATE","payload":{"candidate":"candidate:1 1 udp 2122260223 10.0.0.1 50000"}';

export async function openBrowsers(
  place: Place,
  { from = 0, count }: { readonly from?: number; readonly count: number },
): Promise<Browsers> {
  let heard = () => {};
  const sockets: WebSocket[] = [];
  const connect = (index: number) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const at = from + index;
    const socket = new WebSocket(place.url(at), {
      headers: {
        origin: new URL(place.url(at).replace("ws", "http")).origin,
        "x-forwarded-for": `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}`,
      },
    });
    sockets[index] = socket;
    socket.onmessage = ({ data }) => {
      if (data === '{"type":"OPEN"}') resolve();
      else heard();
    };
    socket.onerror = (event) => event.preventDefault();
    socket.onclose = ({ code, reason }) => reject(new Error(`Cannot connect: ${code} ${reason}`));
    return promise;
  };
  let next = 0;
  await Promise.all(Array.from({ length: connectingAtOnce }, async () => {
    while (next < count) await connect(next++);
  }));
  let sent = 0;
  const send = () => {
    const at = sent++ % count;
    const said = sent % 5 === 0 ? offer : candidate;
    sockets[at]!.send(`${said},"dst":"${place.ids[from + (at ^ 1)]}"}`);
  };
  return {
    async relayed(messages) {
      let arrived = 0;
      let left = messages - onTheirWay;
      const all = Promise.withResolvers<void>();
      heard = () => {
        if (++arrived === messages) all.resolve();
        else if (left-- > 0) send();
      };
      for (let first = 0; first < onTheirWay; first++) send();
      await all.promise;
    },
    async reconnect(within) {
      await Promise.all(sockets.map(async (socket, index) => {
        const { promise: closed, resolve } = Promise.withResolvers<void>();
        socket.onclose = () => resolve();
        socket.close();
        await closed;
        await new Promise((rest) => setTimeout(rest, within * index / count));
        await connect(index);
      }));
    },
    async close() {
      await Promise.all(sockets.map((socket) => {
        const { promise: closed, resolve } = Promise.withResolvers<void>();
        socket.onclose = () => resolve();
        socket.close();
        return closed;
      }));
    },
  };
}
