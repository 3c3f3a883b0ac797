/**
 * Who sits in the calls whose members are connected, kept in step with the database: what is
 * announced about a call makes its room unknown, and all that would be decided by it waits until
 * it was asked for anew.
 */
import type { Id } from "@/db/columns.ts";
import type { Seats } from "@/domain/calls/seats.ts";

type CallId = Id<"Call">;
type Work = (seats: Seats | undefined) => void;

export interface Rooms {
  /**
   * Runs the work with the seats: at once, in the same turn, where they are known. Without them
   * where the database did not answer. False where too much waits already.
   */
  with(callId: CallId, work: Work): boolean;
  /** Something happened to the call; to any call, where it is not said to which. */
  changed(callId?: CallId): void;
  /** Nobody of it is connected any more. */
  forget(callId: CallId): void;
}

interface Room {
  /** Undefined while it is asked. */
  seats: Seats | undefined;
  /** Raised by each announcement: an answer to an older question counts for nothing. */
  asked: number;
  readonly owed: Work[];
}

export interface RoomsOptions {
  readonly find: (callId: CallId) => Promise<Seats>;
  /** The seats of a call were found anew. */
  readonly onFound: (callId: CallId, seats: Seats) => void;
  /** The database did not answer, or work failed: the work of others goes on. */
  readonly onFault: (error: unknown) => void;
  readonly mostOwed: number;
}

export function newRooms(options: RoomsOptions): Rooms {
  const rooms = new Map<CallId, Room>();

  async function ask(callId: CallId, room: Room): Promise<void> {
    room.seats = undefined;
    const asked = ++room.asked;
    let found: Seats | undefined;
    try {
      found = await options.find(callId);
    } catch (error) {
      options.onFault(error);
    }
    if (asked !== room.asked || rooms.get(callId) !== room) return;
    room.seats = found;
    // Not known is not known to be gone: they are turned away, and asked about again.
    if (!found) rooms.delete(callId);
    else attempt(() => options.onFound(callId, found));
    for (const work of room.owed.splice(0)) attempt(() => work(found));
  }

  function attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      options.onFault(error);
    }
  }

  return {
    with(callId, work) {
      const room: Room = rooms.get(callId) ?? { seats: undefined, asked: 0, owed: [] };
      if (room.seats) {
        work(room.seats);
        return true;
      }
      if (room.owed.length >= options.mostOwed) return false;
      room.owed.push(work);
      if (!rooms.has(callId)) {
        rooms.set(callId, room);
        void ask(callId, room);
      }
      return true;
    },
    changed(callId) {
      for (const [each, room] of rooms) {
        if (callId === undefined || each === callId) void ask(each, room);
      }
    },
    forget(callId) {
      rooms.delete(callId);
    },
  };
}
