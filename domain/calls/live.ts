/**
 * Tells open pages that a call, or somebody's state on shift, has changed: a name and no more. What
 * it says now the page asks for, as it asks for everything. Who may be told is asked about when the
 * stream opens and every half minute; between those, messages go by what was found then.
 */
import type { Announcement, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { mayHearOf } from "@/domain/calls/may_hear.ts";
import { stillThere } from "@/domain/calls/still_there.ts";

export interface Listening {
  readonly actor: Actor;
  /** The page of one call hears of that alone. */
  readonly callId: string | undefined;
  readonly send: (message: Uint8Array) => void;
  readonly end: () => void;
}

interface Live {
  readonly listeners: ReadonlySet<Listening>;
  add(listening: Listening): Promise<boolean>;
  remove(listening: Listening): void;
  end(): void;
}

const beatMilliseconds = 25_000;
/** A page that has this many messages unread is gone or asleep. */
const mostUnread = 100;
const encoder = new TextEncoder();
const beat = encoder.encode(":\n\n");
const eventText = (event: string, detail: object) =>
  encoder.encode(`event: ${event}\ndata: ${JSON.stringify(detail)}\n\n`);
const known = new WeakMap<Store, Live>();

export function callsLive(store: Store): Live {
  const found = known.get(store);
  if (found) return found;
  const live = newLive(store);
  known.set(store, live);
  return live;
}

function newLive(store: Store): Live {
  const listeners = new Set<Listening>();
  /** What each was told in this turn: a change makes its announcements in one. */
  const told = new Map<Listening, Set<string>>();
  let beating: ReturnType<typeof setInterval> | undefined;
  store.listen(hear);
  return {
    listeners,
    async add(listening) {
      listeners.add(listening);
      beating ??= setInterval(() => void askAgain(), beatMilliseconds);
      await askAgain([listening]);
      return listeners.has(listening);
    },
    remove,
    end() {
      for (const each of [...listeners]) drop(each);
    },
  };

  function hear({ topic, detail }: Announcement): void {
    if (topic === "access") return void askAgain();
    if (topic !== "calls" && topic !== "shifts") return;
    const event = topic === "calls" ? "call" : "shifts";
    const message = eventText(event, topic === "calls" ? { id: detail["callId"] } : {});
    for (const each of listeners) {
      if (each.callId !== undefined && detail["callId"] !== each.callId) continue;
      if (mayHearOf(each.actor, each.callId, detail)) tell(each, event, message);
    }
  }

  /**
   * One of each kind for all that one change announces, the first: a page reads everything anew, and
   * a change may touch more calls than a page can have unread.
   */
  function tell(listening: Listening, event: string, message: Uint8Array): void {
    if (told.size === 0) queueMicrotask(() => told.clear());
    const before = told.get(listening) ?? new Set();
    if (before.has(event)) return;
    told.set(listening, before.add(event));
    listening.send(message);
  }

  async function askAgain(those: readonly Listening[] = [...listeners]): Promise<void> {
    const isThere = await stillThere(store.read, those.map(({ actor }) => actor), store.now())
      .catch(() => () => false);
    for (const each of those) {
      if (isThere(each.actor)) each.send(beat);
      else drop(each);
    }
  }

  function drop(listening: Listening): void {
    remove(listening);
    listening.end();
  }

  function remove(listening: Listening): void {
    listeners.delete(listening);
    if (listeners.size > 0) return;
    clearInterval(beating);
    beating = undefined;
  }
}

/** One page's stream; undefined where this person may be told nothing any more. */
export async function openCallStream(
  store: Store,
  actor: Actor,
  callId: string | undefined,
): Promise<ReadableStream<Uint8Array> | undefined> {
  const live = callsLive(store);
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  let open = true;
  const stream = new ReadableStream<Uint8Array>({
    start: (own) => void (controller = own),
    cancel() {
      open = false;
      live.remove(listening);
    },
  });
  const end = () => {
    if (!open) return;
    open = false;
    live.remove(listening);
    controller.close();
  };
  const listening: Listening = {
    actor,
    callId,
    send(message) {
      if (!open) return;
      if ((controller.desiredSize ?? 0) > -mostUnread) controller.enqueue(message);
      else end();
    },
    end,
  };
  if (!await live.add(listening)) return undefined;
  listening.send(eventText("hello", { you: actor.userId }));
  return stream;
}
