/** What a manager may send us about who works on what, and when. */
import { z } from "zod";
import type { Id } from "@/db/columns.ts";

/** As many as a page shows: a longer press is several. */
export const mostAtOnce = 100;

const chosen = z.preprocess(
  (sent) => [sent ?? []].flat(),
  z.array(z.uuid("Open the page again").transform((id) => id as Id<"Referral">))
    .min(1, "Choose at least one case").max(mostAtOnce, `Choose up to ${mostAtOnce} cases`),
);

export const AssignForm = z.object({
  cases: chosen,
  to: z.union([
    z.literal("nobody").transform(() => null),
    z.uuid("Choose who the cases are for").transform((id) => id as Id<"User">),
  ], "Choose who the cases are for"),
});
export type AssignInput = z.output<typeof AssignForm>;

export const PassForm = z.object({
  cases: chosen,
  team: z.union([
    z.literal("own").transform(() => null),
    z.uuid("Choose a team").transform((id) => id as Id<"ServiceTeam">),
  ], "Choose a team"),
});
export type PassInput = z.output<typeof PassForm>;
