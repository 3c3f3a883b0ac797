/** A line to the broker of calls, as a browser's PeerJS opens it. */
import { z } from "zod";

const Message = z.object({
  type: z.string(),
  payload: z.object({ sign: z.string().optional() }).nullish(),
});
type Message = z.infer<typeof Message>;

export interface Line {
  readonly peerId: string;
  send(message: { type: string; dst: string; payload: object }): void;
  /** The next one that has not been read. Rejects where none comes in time. */
  next(): Promise<Message>;
  close(): void;
}

const patienceMilliseconds = 5000;

/** Rejects where the broker does not let it in. */
export async function openLine(
  address: string,
  { peerId, ticket }: { readonly peerId: string; readonly ticket: string },
): Promise<Line> {
  const query = new URLSearchParams({ key: "peerjs", id: peerId, token: ticket, version: "1.5.5" });
  const at = `${address.replace(/^http/, "ws")}/peer/peerjs?${query}`;
  const socket = new WebSocket(at, { headers: { origin: address } });
  const messages = new ReadableStream<Message>({
    start(controller) {
      socket.onmessage = ({ data }) => controller.enqueue(Message.parse(JSON.parse(data)));
      socket.onerror = (event) => event.preventDefault();
      socket.onclose = () => controller.close();
    },
  }).getReader();
  const line: Line = {
    peerId,
    send: (message) => socket.send(JSON.stringify(message)),
    async next() {
      const late = Promise.withResolvers<never>();
      const timer = setTimeout(
        () => late.reject(new Error("Nothing arrived in five seconds")),
        patienceMilliseconds,
      );
      const read = await Promise.race([messages.read(), late.promise])
        .finally(() => clearTimeout(timer));
      if (read.done) throw new Error("The line was closed");
      return read.value;
    },
    close: () => socket.close(),
  };
  const { type } = await line.next().catch((error) => {
    socket.close();
    throw error;
  });
  if (type !== "OPEN") throw new Error(`The line was answered with ${type}`);
  return line;
}
