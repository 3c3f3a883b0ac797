/** Who is looking at which case: whoever has its page open and in front of them. Kept nowhere. */
import type { Id } from "@/db/columns.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { QueueId } from "@/domain/services/queues.ts";
import { eventText, type Listener, type Live } from "@/domain/triage/live.ts";

export interface LookedAt {
  readonly id: Id<"Referral">;
  readonly people: readonly { readonly id: Id<"User">; readonly name: string }[];
}

/** Every case of these queues that somebody is looking at. */
export function lookedAtIn(live: Live, queues: ReadonlySet<QueueId>): LookedAt[] {
  const looking = [...live.listeners].filter(({ at }) => at && queues.has(at.queueId));
  return [...Map.groupBy(looking, ({ at }) => at!.id)]
    .map(([id, all]) => ({ id, people: peopleOf(all.map(({ actor }) => actor)) }));
}

/** To be called when somebody comes to a case, and when they leave it. */
export function tellWhoLooks(live: Live, { id, queueId }: NonNullable<Listener["at"]>): void {
  const here = [...live.listeners].filter(({ at }) => at?.id === id);
  const people = peopleOf(here.map(({ actor }) => actor));
  live.tell(queueId, eventText("looking", { id, people }), ({ at }) => !at || at.id === id);
}

const peopleOf = (actors: readonly Actor[]) =>
  [...new Map(actors.map(({ userId, name }) => [userId, name]))]
    .map(([id, name]) => ({ id, name }));
