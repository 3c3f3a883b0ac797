/** What a socket brings, handed to the broker: nothing that is sent can throw out of here. */
import type { Store } from "@/db/store.ts";
import type { Ticket } from "@/domain/calls/ticket.ts";
import type { Broker } from "@/routes/calls/broker/broker.ts";
import { newLine } from "@/routes/calls/broker/line.ts";
import { idTaken, invalidKey, problem } from "@/routes/calls/broker/signal.ts";
import type { RequestLog } from "@/routes/context.ts";

interface Opening {
  readonly socket: WebSocket;
  readonly ticket: Ticket;
  /** What was asked for, beside the ticket. */
  readonly id: string;
  readonly key: string;
  /** For when the socket is closed. */
  readonly leave: () => void;
}

interface Around {
  readonly broker: Broker;
  readonly store: Pick<Store, "now">;
  readonly log: RequestLog;
}

/** PeerJS's own, where a page says nothing else. It keeps nobody out: tickets do. */
const usualKey = "peerjs";

export function carry(opening: Opening, { broker, store, log }: Around): void {
  const { socket, ticket, leave } = opening;
  const line = newLine(socket, ticket, broker.limits, broker.slow);
  const safely = (work: () => void) => {
    try {
      work();
    } catch (error) {
      log.error({ err: error }, "a call's signal could not be handled");
    }
  };
  socket.binaryType = "arraybuffer";
  socket.onopen = () =>
    safely(() => {
      const refusal = refusalOf(opening, store.now());
      if (!refusal) return broker.join(line);
      broker.refused();
      line.end(4000, "refused", refusal);
    });
  socket.onmessage = ({ data }) =>
    safely(() => {
      if (!line.isEnded()) broker.hear(line, data);
    });
  socket.onclose = () =>
    safely(() => {
      leave();
      broker.left(line);
    });
  // A close follows, whatever it was.
  socket.onerror = (event) => event.preventDefault();
}

/** In PeerJS's words: it hands the last one to the page as they are. */
function refusalOf({ ticket, id, key }: Opening, now: Date): string | undefined {
  if (key !== usualKey) return invalidKey;
  if (id !== ticket.peerId) return idTaken;
  if (ticket.until <= now.getTime()) return problem("expired");
  return undefined;
}
