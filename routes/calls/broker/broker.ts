/**
 * The calls' broker: carries PeerJS's messages between the browsers of one call, and nothing else.
 * What a call is and who is in it stands in the database (routes/calls/broker/rooms.ts).
 *
 * A throw in a socket's handler would end the process, and with it every page and every call: each
 * handler is caught in carry.ts, and each work that waits in rooms.ts.
 */
import type { Id } from "@/db/columns.ts";
import type { Seat, Seats } from "@/domain/calls/seats.ts";
import { type BrokerCounts, noCounts } from "@/routes/calls/broker/counts.ts";
import { type Doors, newDoors } from "@/routes/calls/broker/doors.ts";
import type { BrokerLimits } from "@/routes/calls/broker/limits.ts";
import type { Line } from "@/routes/calls/broker/line.ts";
import { newRooms } from "@/routes/calls/broker/rooms.ts";
import {
  alive,
  isParting,
  nobodyThere,
  opened,
  problem,
  understand,
  worded,
} from "@/routes/calls/broker/signal.ts";
import { type Kept, newWaiting } from "@/routes/calls/broker/waiting.ts";

export interface Broker {
  readonly counts: Readonly<BrokerCounts>;
  readonly doors: Doors;
  readonly limits: BrokerLimits;
  /** Turned away before there was a line. */
  refused(): void;
  /** A browser with a genuine ticket that still holds: it is told OPEN once its seat is found. */
  join(line: Line): void;
  /** Text, or bytes that none of our pages sends. */
  hear(line: Line, data: string | ArrayBuffer): void;
  /** Its socket is gone. */
  left(line: Line): void;
  slow(line: Line): void;
  changed(callId?: Id<"Call">): void;
  /** The process stops: browsers come back by themselves. */
  end(): void;
}

interface BrokerOptions {
  readonly limits: BrokerLimits;
  readonly findSeats: (callId: Id<"Call">) => Promise<Seats>;
  readonly onFault: (error: unknown) => void;
}

export function newBroker({ limits, findSeats, onFault }: BrokerOptions): Broker {
  const counts = noCounts();
  /** The newest of each member; a member's older page is at an end. */
  const byMember = new Map<Id<"CallMember">, Line>();
  const byPeer = new Map<string, Line>();
  /** Of each call, those that are connected or about to be. */
  const byCall = new Map<Id<"Call">, Set<Line>>();
  const waiting = newWaiting(limits, (kept) => kept.forEach(late));
  const rooms = newRooms({
    find: findSeats,
    onFault,
    mostOwed: limits.owed,
    onFound: putOutWhoLeft,
  });

  return {
    counts,
    doors: newDoors(limits),
    limits,
    refused: () => void counts.refused++,
    join(line) {
      const { callId } = line.ticket;
      const lines = byCall.get(callId) ?? new Set();
      byCall.set(callId, lines.add(line));
      takeSeat(line, false);
    },
    hear(line, data) {
      if (typeof data !== "string") return drop(line, 1003, "text only");
      if (data.length > limits.message) return drop(line, 1009, "too large");
      if (!line.mayBear(data.length)) return drop(line, 1008, "too much");
      const said = understand(data);
      if (said === "heartbeat") line.send(alive);
      else if (said === "leave") putOut(line, 1000, "left");
      else if (said) relay({ from: line, signal: said, characters: data.length });
    },
    left: forget,
    slow: (line) => drop(line, 1013, "too slow"),
    changed: rooms.changed,
    end() {
      waiting.clear();
      for (const lines of [...byCall.values()]) {
        for (const line of [...lines]) putOut(line, 1001, "stopping");
      }
    },
  };

  function takeSeat(line: Line, askedAnew: boolean): void {
    const isTaken = rooms.with(line.ticket.callId, (seats) => seat(line, seats, askedAnew));
    if (!isTaken) drop(line, 1013, "try again");
  }

  /** Opens a line, or says why not; those who wait to be let in are connected, and heard by nobody. */
  function seat(line: Line, seats: Seats | undefined, askedAnew: boolean): void {
    const { memberId, peerId, callId } = line.ticket;
    if (!byCall.get(callId)?.has(line)) return;
    if (!seats) return putOut(line, 1013, "try again");
    const own = seats.get(memberId);
    if (own?.peerId !== peerId && !askedAnew) {
      // Whatever was announced or not: nobody is turned away but by the database itself.
      rooms.changed(callId);
      return takeSeat(line, true);
    }
    if (own?.peerId !== peerId) {
      counts.refused++;
      return putOut(line, 4000, "refused", problem(own ? "replaced" : "not in this call"));
    }
    const older = byMember.get(memberId);
    if (older) {
      counts.takeOvers++;
      putOut(older, 4000, "replaced", problem("replaced"));
    }
    byMember.set(memberId, line);
    byPeer.set(peerId, line);
    counts.clients = byPeer.size;
    line.open();
    line.send(opened);
    for (const kept of waiting.take(peerId)) pass(kept, seats);
  }

  function relay(kept: Kept): void {
    const isTaken = rooms.with(kept.from.ticket.callId, (seats) => {
      if (kept.from.isOpen()) pass(kept, seats);
    });
    if (!isTaken) counts.dropped++;
  }

  function pass(kept: Kept, seats: Seats | undefined): void {
    const { from, signal } = kept;
    const to = byPeer.get(signal.dst);
    if (!mayTalk(from, to ?? signal.dst, seats)) {
      counts.refused++;
      return tellNobodyThere(kept);
    }
    if (to?.send(worded(signal, from.ticket.peerId))) return void counts.relayed++;
    if (isParting(signal) || waiting.keep(kept)) return;
    counts.dropped++;
    tellNobodyThere(kept);
  }

  function late(kept: Kept): void {
    counts.expired++;
    tellNobodyThere(kept);
  }

  function putOutWhoLeft(callId: Id<"Call">, seats: Seats): void {
    for (const line of [...byCall.get(callId) ?? []]) {
      if (!line.isOpen() || seats.has(line.ticket.memberId)) continue;
      putOut(line, 4000, "left", problem("not in this call"));
    }
  }

  function drop(line: Line, code: number, reason: string): void {
    counts.dropped++;
    putOut(line, code, reason);
  }

  function putOut(line: Line, code: number, reason: string, last?: string): void {
    forget(line);
    line.end(code, reason, last);
  }

  function forget(line: Line): void {
    const { memberId, peerId, callId } = line.ticket;
    if (byMember.get(memberId) === line) byMember.delete(memberId);
    if (byPeer.get(peerId) === line) byPeer.delete(peerId);
    counts.clients = byPeer.size;
    const lines = byCall.get(callId);
    if (!lines?.delete(line) || lines.size > 0) return;
    byCall.delete(callId);
    rooms.forget(callId);
  }
}

function tellNobodyThere({ from, signal }: Kept): void {
  from.send(nobodyThere(signal.dst, from.ticket.peerId));
}

/**
 * Both are in the call of the sender's ticket, now. Whoever is not connected is known by the id in
 * their row.
 */
function mayTalk(from: Line, to: Line | string, seats: Seats | undefined): boolean {
  if (!seats || !isIn(seats.get(from.ticket.memberId))) return false;
  if (typeof to !== "string") return isIn(seats.get(to.ticket.memberId));
  return [...seats.values()].some((seat) => seat.peerId === to && isIn(seat));
}

const isIn = (seat: Seat | undefined): boolean => seat?.state === "in";
