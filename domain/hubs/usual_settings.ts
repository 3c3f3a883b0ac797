/** How a hub distributes calls until its lead decides otherwise. All of it is a setting. */
import type { hubSettings } from "@/db/schema/hubs.ts";

export type HubRules = Omit<
  typeof hubSettings.$inferSelect,
  "hubId" | "surgeSince" | "surgeBy" | "amendedBy" | "amendedAt"
>;

export const usualRules: Omit<HubRules, "phone"> = {
  // "Each gets about 20 seconds, then it moves to the next" (Consultant Connect, WMAHSN).
  ringSeconds: 20,
  everybodyAfterSeconds: 60,
  // NHS 111 counts a call as abandoned after 30 seconds.
  abandonedAfterSeconds: 30,
  // "Answered in a maximum of five minutes" (Immedicare, Isle of Man).
  answerWithinSeconds: 300,
  writingUpSeconds: 180,
  healSeconds: 60,
  callBackMinutes: 30,
  relayOnly: false,
};
