/** Who may see the picture itself, beyond knowing that there is one. */
import { eq, or, type SQL } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { photographs, type PhotographState } from "@/db/schema/photographs.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { holds, roleRefusal } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";

interface Shown {
  readonly state: PhotographState;
  readonly intimate: boolean;
  readonly addedBy: Id<"User">;
}

/** Said to everyone, whoever reported it and why. */
export const quarantinedWords =
  "This photograph was reported. It is not shown while that is looked into";

/** Quarantined: nobody. Intimate: those who may open such, and whoever added it. */
export function mayOpen(actor: Actor, { state, intimate, addedBy }: Shown): boolean {
  if (state === "quarantined") return false;
  // On a home's tablet anybody can pick the name of whoever added it.
  return !intimate || addedBy === actor.userId && !actor.tablet ||
    holds(actor, "photograph.view_intimate");
}

/** The same in a question, of those that were not reported. */
export function openableBy(actor: Actor): SQL | undefined {
  if (holds(actor, "photograph.view_intimate")) return undefined;
  return or(eq(photographs.intimate, false), eq(photographs.addedBy, actor.userId));
}

/** For every answer that gives the picture, or anything made of it. */
export function requireOpenable(actor: Actor, photograph: Shown): void {
  if (photograph.state === "removed") {
    throw new Refusal("not_found", "This photograph was removed");
  }
  if (photograph.state === "quarantined") throw new Refusal("not_found", quarantinedWords);
  if (!mayOpen(actor, photograph)) throw roleRefusal("photograph.view_intimate");
}
