/** One browser's socket: what is sent over it, and how much it may send. */
import type { Ticket } from "@/domain/calls/ticket.ts";
import type { BrokerLimits } from "@/routes/calls/broker/limits.ts";

export interface Line {
  readonly ticket: Ticket;
  /** From OPEN until it was told to end. */
  isOpen(): boolean;
  isEnded(): boolean;
  /** False where it did not go out. */
  send(text: string): boolean;
  /** Counts what it sent; false once that is more than one browser's share. */
  mayBear(characters: number): boolean;
  open(): void;
  /** Says why, where there is a reason for the page, and closes. */
  end(code: number, reason: string, last?: string): void;
  /** Those not connected for whom its messages wait. */
  readonly waitedFor: Set<string>;
}

/** `onSlow` is called, once, for a reader that leaves too much unread. */
export function newLine(
  socket: WebSocket,
  ticket: Ticket,
  limits: BrokerLimits,
  onSlow: (line: Line) => void,
): Line {
  let state: "new" | "open" | "ended" = "new";
  let second = 0;
  let messages = 0;
  let characters = 0;
  const line: Line = {
    ticket,
    waitedFor: new Set(),
    isOpen: () => state === "open",
    isEnded: () => state === "ended",
    send(text) {
      if (state !== "open" || socket.readyState !== WebSocket.OPEN) return false;
      if (socket.bufferedAmount > limits.unread) {
        onSlow(line);
        return false;
      }
      socket.send(text);
      return true;
    },
    mayBear(more) {
      const now = Math.floor(performance.now() / 1000);
      if (now !== second) [second, messages, characters] = [now, 0, 0];
      messages++;
      characters += more;
      return messages <= limits.messagesInSecond && characters <= limits.charactersInSecond;
    },
    open() {
      state = "open";
    },
    end(code, reason, last) {
      if (state === "ended") return;
      state = "ended";
      // A socket that its browser closed meanwhile has nobody to be told.
      if (last && socket.readyState === WebSocket.OPEN) socket.send(last);
      if (socket.readyState <= WebSocket.OPEN) socket.close(code, reason);
    },
  };
  return line;
}
