/** A photograph that can be measured and marked by this person, and the points that lie in it. */
import type { Id } from "@/db/columns.ts";
import type { Point } from "@/db/schema/marks.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findPhotograph, type Photograph } from "@/domain/photographs/find.ts";
import { requireOpenable } from "@/domain/photographs/openable.ts";

/** For as long as one may see it: also when the case is answered, so that it can be followed up. */
export async function findMarkable(
  read: Reader,
  actor: Actor,
  id: Id<"Photograph">,
): Promise<Photograph> {
  const photograph = await findPhotograph(read, actor, id);
  requireOpenable(actor, photograph);
  authorise(actor, "photograph.mark", undefined);
  if (photograph.state !== "ready") {
    throw new Refusal("conflict", "This photograph cannot be marked: it is not shown any more");
  }
  return photograph;
}

export function requireWithin({ width, height }: Photograph, points: readonly Point[]): void {
  const within = points.every(([x, y]) => x <= (width ?? 0) && y <= (height ?? 0));
  if (!within) throw new Refusal("invalid", "The mark lies outside the photograph. Draw it again");
}

/** What was sent before under this id: the same again, or somebody else's. */
export function requireSame(same: boolean): void {
  if (!same) {
    throw new Refusal("conflict", "The mark did not arrive as it was drawn. Draw it again");
  }
}
