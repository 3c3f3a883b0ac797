/** How calls of a hub can end: its lead keeps the list. One that was used stays, out of use. */
import { and, asc, eq } from "drizzle-orm";
import { z } from "zod";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callOutcomes } from "@/db/schema/hubs.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";

export const OutcomeForm = z.object({
  label: z.string().trim().min(1, "Say how a call can end").max(100, "Use 100 characters or fewer"),
});

export type KeptOutcome = Awaited<ReturnType<typeof allOutcomes>>[number];

const mostOutcomes = 40;

/** Those out of use too. */
export const allOutcomes = (read: Reader, actor: Actor) =>
  read.select().from(callOutcomes).where(visibleTo(actor))
    .orderBy(asc(callOutcomes.position), asc(callOutcomes.label));

const visibleTo = (actor: Actor) => eq(callOutcomes.hubId, actor.organisationId);

export function addOutcome(store: Store, actor: Actor, label: string): Promise<void> {
  return change(store, actor, async (tx) => {
    const outcomes = await ofOwnHub(tx, actor);
    const same = outcomes.find((each) => each.label.toLowerCase() === label.toLowerCase());
    if (same) {
      throw new Refusal(
        "conflict",
        same.endedAt
          ? `“${same.label}” is out of use. Take it into use again`
          : `“${same.label}” stands in the list already`,
      );
    }
    if (outcomes.length >= mostOutcomes) {
      throw new Refusal("conflict", `A list has at most ${mostOutcomes} lines`);
    }
    const position = Math.max(0, ...outcomes.map((each) => each.position)) + 1;
    await tx.insert(callOutcomes)
      .values({ id: newId(), hubId: actor.organisationId, label, position });
    tx.audit("hub.outcomes_set", { hub: actor.organisationId }, { added: label });
  });
}

/** Among those in use; the ends hold. */
export function moveOutcome(
  store: Store,
  actor: Actor,
  id: Id<"CallOutcome">,
  to: "up" | "down",
): Promise<void> {
  return change(store, actor, async (tx) => {
    const outcomes = await ofOwnHub(tx, actor);
    const moved = theOne(outcomes, id);
    const inUse = outcomes.filter(({ endedAt }) => endedAt === null);
    const at = inUse.indexOf(moved);
    const other = inUse[at + (to === "up" ? -1 : 1)];
    if (at !== -1 && other) [inUse[at], inUse[inUse.indexOf(other)]] = [other, moved];
    const order = [...inUse, ...outcomes.filter(({ endedAt }) => endedAt !== null)];
    for (const [index, each] of order.entries()) {
      await tx.update(callOutcomes).set({ position: index + 1 }).where(
        eq(callOutcomes.id, each.id),
      );
    }
    tx.audit("hub.outcomes_set", { hub: actor.organisationId }, { moved: moved.label, to });
  });
}

/** Calls that ended so keep it; nobody can choose it from now on. */
export function endOutcome(store: Store, actor: Actor, id: Id<"CallOutcome">): Promise<void> {
  return change(store, actor, async (tx) => {
    const { label } = theOne(await ofOwnHub(tx, actor), id);
    await tx.update(callOutcomes).set({ endedAt: tx.now })
      .where(and(eq(callOutcomes.id, id), visibleTo(actor)));
    tx.audit("hub.outcomes_set", { hub: actor.organisationId }, { ended: label });
  });
}

export function returnOutcome(store: Store, actor: Actor, id: Id<"CallOutcome">): Promise<void> {
  return change(store, actor, async (tx) => {
    const { label } = theOne(await ofOwnHub(tx, actor), id);
    await tx.update(callOutcomes).set({ endedAt: null })
      .where(and(eq(callOutcomes.id, id), visibleTo(actor)));
    tx.audit("hub.outcomes_set", { hub: actor.organisationId }, { returned: label });
  });
}

function ofOwnHub(tx: Tx, actor: Actor): Promise<KeptOutcome[]> {
  authorise(actor, "hub.manage", { organisationId: actor.organisationId });
  return allOutcomes(tx, actor);
}

function theOne(outcomes: readonly KeptOutcome[], id: Id<"CallOutcome">): KeptOutcome {
  const found = outcomes.find((each) => each.id === id);
  if (!found) throw new Refusal("not_found", "There is no such outcome");
  return found;
}
