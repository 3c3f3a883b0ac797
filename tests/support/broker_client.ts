/** The app on a port, and plain sockets that speak to its broker as PeerJS does. */
import type { Store } from "@/db/store.ts";
import type { Broker } from "@/routes/calls/broker/broker.ts";
import { brokerOf } from "@/routes/calls/broker/broker_of.ts";
import { type BrokerLimits, brokerLimits } from "@/routes/calls/broker/limits.ts";
import type { CallMember } from "@/tests/factories/live_calls.ts";
import { type Line, testApp } from "@/tests/support/app.ts";

export interface ServedBroker extends AsyncDisposable {
  readonly port: number;
  readonly broker: Broker;
  /** Each request's line. */
  readonly lines: readonly Line[];
  /** What the broker met and should not have. */
  readonly faults: readonly string[];
}

export async function servedBroker(
  store: Store,
  limits: Partial<BrokerLimits> = {},
): Promise<ServedBroker> {
  const bedside = await testApp(store);
  const faults: string[] = [];
  const log = {
    info: () => {},
    warn: () => {},
    error: (fields: object, message: string) => void faults.push(Deno.inspect([message, fields])),
  };
  const broker = brokerOf(store, log, { ...brokerLimits, ...limits });
  const server = Deno.serve(
    { hostname: "127.0.0.1", port: 0, onListen: () => {} },
    bedside.app.fetch,
  );
  return {
    port: server.addr.port,
    broker,
    lines: bedside.lines,
    faults,
    async [Symbol.asyncDispose]() {
      broker.end();
      await server.shutdown();
      await bedside[Symbol.asyncDispose]();
    },
  };
}

export interface Message {
  readonly type: string;
  readonly src?: string;
  readonly dst?: string;
  readonly payload?: unknown;
}

export interface BrokerClient {
  /** The next one that has not been read. */
  next(): Promise<Message>;
  /** As it is, or as JSON. */
  send(message: unknown): void;
  close(): void;
  readonly closed: Promise<CloseEvent>;
}

type Asked = Partial<Record<"key" | "id" | "token" | "origin", string>>;

/** As PeerJS 1.5.5 asks; resolves when the socket is open, or closed without having been. */
export async function connect(
  { port }: Pick<ServedBroker, "port">,
  { peerId, ticket }: Pick<CallMember, "peerId" | "ticket">,
  asked: Asked = {},
): Promise<BrokerClient> {
  const host = `127.0.0.1:${port}`;
  const { key = "peerjs", id = peerId, token = ticket, origin = `http://${host}` } = asked;
  const query = new URLSearchParams({ key, id, token, version: "1.5.5" });
  const socket = new WebSocket(`ws://${host}/peer/peerjs?${query}`, { headers: { origin } });
  const unread: Message[] = [];
  const readers: ((message: Message) => void)[] = [];
  const opened = Promise.withResolvers<void>();
  const closed = Promise.withResolvers<CloseEvent>();
  socket.onopen = () => opened.resolve();
  socket.onmessage = ({ data }) => {
    const message: Message = JSON.parse(data);
    const reader = readers.shift();
    if (reader) reader(message);
    else unread.push(message);
  };
  socket.onerror = (event) => event.preventDefault();
  socket.onclose = (event) => {
    opened.resolve();
    closed.resolve(event);
  };
  await opened.promise;
  return {
    next() {
      const message = unread.shift();
      return message ? Promise.resolve(message) : new Promise((resolve) => readers.push(resolve));
    },
    send: (message) =>
      socket.send(
        typeof message === "string" || message instanceof Uint8Array
          ? message as string
          : JSON.stringify(message),
      ),
    close: () => socket.close(),
    closed: closed.promise,
  };
}

/** Connected, and told so. */
export async function joined(
  served: Pick<ServedBroker, "port">,
  member: CallMember,
): Promise<BrokerClient> {
  const client = await connect(served, member);
  const { type } = await client.next();
  if (type !== "OPEN") throw new Error(`Cannot join: ${type}`);
  return client;
}

/** Shows that two members still reach one another. */
export async function reaches(
  from: BrokerClient,
  to: BrokerClient,
  { peerId: dst }: CallMember,
): Promise<void> {
  const payload = { sign: crypto.randomUUID() };
  from.send({ type: "CANDIDATE", dst, payload });
  const got = await to.next();
  if (JSON.stringify(got.payload) !== JSON.stringify(payload)) {
    throw new Error(`Cannot reach the other: ${JSON.stringify(got)}`);
  }
}
