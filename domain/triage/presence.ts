/** Who is looking at which case: whoever has its page open and in front of them. Kept nowhere. */
import type { Id } from "@/db/columns.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { eventText, type Listener, type Live } from "@/domain/triage/live.ts";

export interface LookedAt {
  readonly id: Id<"Referral">;
  readonly people: readonly { readonly id: Id<"User">; readonly name: string }[];
}

/** Every case of these services that somebody is looking at. */
export function lookedAtIn(live: Live, services: ReadonlySet<Id<"Service">>): LookedAt[] {
  const looking = [...live.listeners].filter(({ at }) => at && services.has(at.serviceId));
  return [...Map.groupBy(looking, ({ at }) => at!.id)]
    .map(([id, all]) => ({ id, people: peopleOf(all.map(({ actor }) => actor)) }));
}

/** To be called when somebody comes to a case, and when they leave it. */
export function tellWhoLooks(live: Live, { id, serviceId }: NonNullable<Listener["at"]>): void {
  const here = [...live.listeners].filter(({ at }) => at?.id === id);
  const people = peopleOf(here.map(({ actor }) => actor));
  live.tell(serviceId, eventText("looking", { id, people }), ({ at }) => !at || at.id === id);
}

const peopleOf = (actors: readonly Actor[]) =>
  [...new Map(actors.map(({ userId, name }) => [userId, name]))]
    .map(([id, name]) => ({ id, name }));
