import { z } from "zod";
import { afterSending } from "@/db/schema/links.ts";
import type { Invitation } from "@/domain/links/invite.ts";
import { reachable, reachFields, reachOf, type ReachSetUp } from "@/domain/links/reach_form.ts";

/** A link that asks for a history: how it goes, and where what the patient sends goes first. */
export const inviteForm = (setUp: ReachSetUp) =>
  z.object({
    ...reachFields,
    afterSending: z.enum(afterSending, "Choose what happens when they send it"),
  }).superRefine(reachable(setUp))
    .transform((typed): Invitation => ({ ...reachOf(typed), afterSending: typed.afterSending }));

/** The same link again, the same way or another. */
export const sendAgainForm = (setUp: ReachSetUp) =>
  z.object(reachFields).superRefine(reachable(setUp)).transform(reachOf);
