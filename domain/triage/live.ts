/**
 * Tells open pages what happens in the queues they may see, a moment after it is committed.
 *
 * A message names a case and says nothing about it (only who took it over is told with their reason,
 * to the one they took it from): what it says now, the page asks for as it asks for everything. Each is encoded once and handed to all. Whoever is told is asked about when the
 * stream opens, whenever a session or role of theirs ends, and at every beat; between those, at
 * every message, by what was found then.
 */
import type { Announcement, Store } from "@/db/store.ts";
import type { Id } from "@/db/columns.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { standsUntil } from "@/domain/access/standing.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { ownQueues, type QueueId } from "@/domain/services/queues.ts";
import {
  caseOf,
  type Happening,
  type Happenings,
  newHappenings,
} from "@/domain/triage/happenings.ts";

export interface Listening {
  readonly actor: Actor;
  /** On the page of one case: told about that one alone, and known to be looking at it. */
  readonly at?: { readonly id: Id<"Referral">; readonly queueId: QueueId } | undefined;
  readonly send: (message: Uint8Array) => void;
  /** May be told no more, or the process stops. */
  readonly end: () => void;
}

export interface Listener extends Listening {
  queues: ReadonlySet<QueueId>;
  until: number;
  /** Messages that came while it was asked whether this person may still be told. */
  owed: { readonly queueId: QueueId; readonly message: Uint8Array }[] | undefined;
}

export interface Live {
  readonly happenings: Happenings;
  readonly listeners: ReadonlySet<Listener>;
  /** Undefined where this person may be told nothing. */
  add(listening: Listening): Promise<Listener | undefined>;
  remove(listener: Listener): void;
  tell(queueId: QueueId, message: Uint8Array, who?: (to: Listener) => boolean): void;
  end(): void;
}

/** Often enough that no proxy takes a quiet line for a dead one. */
const beatMilliseconds = 25_000;
const encoder = new TextEncoder();
const encode = (text: string) => encoder.encode(text);
const beat = encode(":\n\n");
const known = new WeakMap<Store, Live>();

export function liveOf(store: Store): Live {
  const found = known.get(store);
  if (found) return found;
  const live = newLive(store);
  known.set(store, live);
  return live;
}

export const eventText = (event: string, detail: object, mark?: string): Uint8Array =>
  encode(`${mark ? `id: ${mark}\n` : ""}event: ${event}\ndata: ${JSON.stringify(detail)}\n\n`);

export const caseEvent = ({ referralId }: Pick<Happening, "referralId">, mark: string) =>
  eventText("case", { id: referralId }, mark);

/** On a case's page, of that case's queue too: whoever may read it may hear that it changed. */
async function queuesOf(store: Store, { actor, at }: Listening): Promise<ReadonlySet<QueueId>> {
  const own = await ownQueues(store.read, actor);
  if (!at || own.has(at.queueId)) return own;
  await findReferral(store.read, actor, at.id);
  return new Set([...own, at.queueId]);
}

function newLive(store: Store): Live {
  const happenings = newHappenings(store.now().getTime().toString(36));
  const listeners = new Set<Listener>();
  let beating: ReturnType<typeof setInterval> | undefined;
  store.listen((news) => hear(news));

  const live: Live = {
    happenings,
    listeners,
    async add(listening) {
      const listener: Listener = { ...listening, queues: new Set(), until: 0, owed: [] };
      listeners.add(listener);
      beating ??= setInterval(beatAll, beatMilliseconds);
      await askAgain(listener);
      return listeners.has(listener) ? listener : undefined;
    },
    remove,
    tell,
    end() {
      for (const each of [...listeners]) drop(each);
    },
  };
  return live;

  function hear(news: Announcement): void {
    const { topic, detail } = news;
    if (topic === "queue") {
      const of = caseOf(news);
      if (!of) return startAnew();
      const happening = happenings.add(of);
      const message = caseEvent(happening, happenings.mark());
      tell(of.queueId, message, ({ at }) => !at || at.id === of.referralId);
    } else if (topic === "taken_over") {
      const { userId, referralId: id, byName, because } = detail;
      const message = eventText("taken_over", { id, byName, because });
      for (const each of listeners) if (each.actor.userId === userId) each.send(message);
    } else if (topic === "access") {
      const { userId } = detail;
      for (const each of listeners) {
        if (userId === undefined || each.actor.userId === userId) void askAgain(each);
      }
    }
  }

  function startAnew(): void {
    happenings.forget();
    const message = eventText("refresh", {}, happenings.mark());
    for (const each of listeners) each.send(message);
  }

  function tell(
    queueId: QueueId,
    message: Uint8Array,
    who: (to: Listener) => boolean = () => true,
  ): void {
    const now = store.now().getTime();
    for (const each of listeners) {
      if (!who(each)) continue;
      if (each.owed) each.owed.push({ queueId, message });
      else if (each.until <= now) {
        each.owed = [{ queueId, message }];
        void askAgain(each);
      } else if (each.queues.has(queueId)) each.send(message);
    }
  }

  async function askAgain(listener: Listener): Promise<void> {
    listener.owed ??= [];
    const [until, queues] = await Promise.all([
      standsUntil(store.read, listener.actor, store.now()),
      queuesOf(store, listener),
    ]).catch(() => [undefined, new Set<QueueId>()] as const);
    if (until === undefined) return drop(listener);
    listener.until = until;
    listener.queues = queues;
    const owed = listener.owed ?? [];
    listener.owed = undefined;
    for (const { queueId, message } of owed) {
      if (listener.queues.has(queueId)) listener.send(message);
    }
  }

  function beatAll(): void {
    for (const each of listeners) {
      each.send(beat);
      void askAgain(each);
    }
  }

  function drop(listener: Listener): void {
    remove(listener);
    listener.end();
  }

  function remove(listener: Listener): void {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(beating);
    beating = undefined;
  }
}
