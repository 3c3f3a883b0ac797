/**
 * Tells open pages what happens in the queues they may see, a moment after it is committed.
 *
 * A message names a case and says nothing about it (only who took it over is told with their reason,
 * to the one they took it from): what it says now, the page asks for as it asks for everything. Each
 * is encoded once and handed to all. Whoever is told is asked about when the stream opens, whenever a
 * session or role of theirs ends, and once in every round of beats; between those, at every message,
 * by what was found then. Many are asked about in one question.
 */
import type { Announcement, Store } from "@/db/store.ts";
import type { QueueId } from "@/domain/services/queues.ts";
import {
  caseOf,
  type Happening,
  type Happenings,
  newHappenings,
} from "@/domain/triage/happenings.ts";
import { mayHear, type Page } from "@/domain/triage/may_hear.ts";

/** The page of one case is told about that one alone, and its person known to be looking at it. */
export interface Listening extends Page {
  readonly send: (message: Uint8Array) => void;
  /** May be told no more, or the process stops. */
  readonly end: () => void;
}

export interface Listener extends Listening {
  queues: ReadonlySet<QueueId>;
  until: number;
  /** Messages that came while it was asked whether this person may still be told. */
  owed: { readonly queueId: QueueId; readonly message: Uint8Array }[] | undefined;
  /** At which beat of a round. */
  readonly turn: number;
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

/** A round is short enough that no proxy takes a quiet line for a dead one. */
const beatMilliseconds = 1000;
/** A few pages at each beat: a thousand at once would keep everybody else waiting. */
const beatsOfRound = 25;
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

function newLive(store: Store): Live {
  const happenings = newHappenings(store.now().getTime().toString(36));
  const listeners = new Set<Listener>();
  let beating: ReturnType<typeof setInterval> | undefined;
  let turn = 0;
  let beats = 0;
  store.listen((news) => hear(news));

  const live: Live = {
    happenings,
    listeners,
    async add(listening) {
      turn = (turn + 1) % beatsOfRound;
      const listener: Listener = { ...listening, queues: new Set(), until: 0, owed: [], turn };
      listeners.add(listener);
      beating ??= setInterval(beatOnce, beatMilliseconds);
      await askAgain([listener]);
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
      const all = [...listeners];
      void askAgain(
        userId === undefined ? all : all.filter(({ actor }) => actor.userId === userId),
      );
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
    const late: Listener[] = [];
    for (const each of listeners) {
      if (!who(each)) continue;
      if (each.owed) each.owed.push({ queueId, message });
      else if (each.until <= now) {
        each.owed = [{ queueId, message }];
        late.push(each);
      } else if (each.queues.has(queueId)) each.send(message);
    }
    if (late.length > 0) void askAgain(late);
  }

  async function askAgain(those: readonly Listener[]): Promise<void> {
    for (const each of those) each.owed ??= [];
    // Whoever cannot be asked about is told no more.
    const found = await mayHear(store.read, those, store.now()).catch(() => []);
    those.forEach((each, at) => {
      const hearing = found[at];
      if (!hearing) return drop(each);
      Object.assign(each, hearing);
      const owed = each.owed ?? [];
      each.owed = undefined;
      for (const { queueId, message } of owed) {
        if (each.queues.has(queueId)) each.send(message);
      }
    });
  }

  function beatOnce(): void {
    beats = (beats + 1) % beatsOfRound;
    const those = [...listeners].filter((each) => each.turn === beats);
    for (const each of those) each.send(beat);
    void askAgain(those);
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
