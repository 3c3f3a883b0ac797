import { z } from "zod";
import type { Id } from "@/db/columns.ts";
import type { Reach } from "@/domain/links/reach.ts";
import { reachable, reachFields, reachOf, type ReachSetUp } from "@/domain/links/reach_form.ts";

export interface ReleaseInput {
  /** The answer whose letter the page showed. */
  readonly seen: Id<"Answer">;
  /** The last link to the letter that the page knew of. */
  readonly after: Id<"PatientLink"> | undefined;
  readonly reach: Reach;
}

const missing = "Open this page again: part of it did not arrive";

export const releaseForm = (setUp: ReachSetUp) =>
  z.object({
    ...reachFields,
    seen: z.uuid(missing).transform((id) => id as Id<"Answer">),
    after: z.union([z.literal(""), z.uuid()], missing)
      .transform((id) => id === "" ? undefined : id as Id<"PatientLink">),
  }).superRefine(reachable(setUp))
    .transform((typed): ReleaseInput => ({
      seen: typed.seen,
      after: typed.after,
      reach: reachOf(typed),
    }));
