/** One page's stream of server-sent events, from where the page was. */
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { type QueueId, queueOf } from "@/domain/services/queues.ts";
import { caseEvent, eventText, type Listener, liveOf } from "@/domain/triage/live.ts";
import { lookedAtIn, tellWhoLooks } from "@/domain/triage/presence.ts";

export interface StreamAsked {
  /** The case whose page this is. */
  readonly caseId?: Id<"Referral"> | undefined;
  /** The last that the page knows of; without it, it knows all. */
  readonly since?: string | undefined;
}

/** A page that has this many messages unread is gone or asleep: it catches up when it is back. */
const mostUnread = 100;

/** Undefined where this person may be told nothing (any more). */
export async function openStream(
  store: Store,
  actor: Actor,
  { caseId, since }: StreamAsked,
): Promise<ReadableStream<Uint8Array> | undefined> {
  const live = liveOf(store);
  const found = caseId && await findReferral(store.read, actor, caseId);
  const at = found && { id: found.id, queueId: queueOf(found) };
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  let listener: Listener | undefined;
  const leave = () => {
    if (!listener) return;
    live.remove(listener);
    if (at) tellWhoLooks(live, at);
    listener = undefined;
  };
  let open = true;
  const end = () => {
    if (!open) return;
    open = false;
    leave();
    controller.close();
  };
  const stream = new ReadableStream<Uint8Array>({
    start: (own) => void (controller = own),
    cancel() {
      open = false;
      leave();
    },
  });
  listener = await live.add({
    actor,
    at,
    send(message) {
      if (!open) return;
      if ((controller.desiredSize ?? 0) > -mostUnread) controller.enqueue(message);
      else end();
    },
    end,
  });
  if (!listener) return undefined;
  greet(listener, since);
  if (at) tellWhoLooks(live, at);
  return stream;

  function greet({ queues, send }: Listener, from: string | undefined): void {
    const { happenings } = live;
    const mark = happenings.mark();
    const looking = lookedAtIn(live, queues).filter(({ id }) => !at || at.id === id);
    send(eventText("hello", { you: actor.userId, looking }, mark));
    const missed = from === undefined ? [] : happenings.since(from);
    if (!missed) return send(eventText("refresh", {}, mark));
    const cases = new Set(
      missed.filter(({ queueId }) => queues.has(queueId)).map(({ referralId }) => referralId),
    );
    for (const referralId of cases) {
      if (!at || at.id === referralId) send(caseEvent({ referralId }, mark));
    }
  }
}

export interface Changes {
  readonly mark: string;
  /** What is not known any more: the list is to be read anew. */
  readonly refresh: boolean;
  readonly cases: readonly Id<"Referral">[];
}

/** The same by asking now and then, where something between here and the page holds streams back. */
export function changesSince(
  store: Store,
  queues: ReadonlySet<QueueId>,
  since: string,
): Changes {
  const { happenings } = liveOf(store);
  const missed = happenings.since(since);
  const own = (missed ?? []).filter(({ queueId }) => queues.has(queueId));
  return {
    mark: happenings.mark(),
    refresh: missed === undefined,
    cases: [...new Set(own.map(({ referralId }) => referralId))],
  };
}
