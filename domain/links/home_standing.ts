/** How what a home asked stands, as its staff need to know it: what to do, or who has it. */
import type { Instant } from "@/db/columns.ts";
import type { AfterSending } from "@/db/schema/links.ts";
import type { ReferralState } from "@/db/schema/referrals.ts";

export const homeStandings = [
  "unsent",
  "with_resident",
  "declined",
  "with_practice",
  "with_specialist",
  "advised",
  "answered",
  "withdrawn",
] as const;
export type HomeStanding = typeof homeStandings[number];

export interface AskedByHome {
  readonly state: ReferralState;
  /** Of the link that the home opened; null where there is none. */
  readonly afterSending: AfterSending | null;
  readonly finishedAt: Instant | null;
  readonly declinedAt: Instant | null;
  readonly linkWithdrawnAt: Instant | null;
  /** The practice has released the letter of the answer that counts. */
  readonly released: boolean;
}

export function homeStandingOf(asked: AskedByHome): HomeStanding {
  const { state, afterSending, finishedAt, declinedAt, linkWithdrawnAt, released } = asked;
  switch (state) {
    case "with_patient":
      return finishedAt || declinedAt || linkWithdrawnAt ? "with_resident" : "unsent";
    case "draft":
    case "booked":
      return declinedAt ? "declined" : "with_practice";
    case "waiting":
    case "claimed":
    case "returned":
    case "leaving":
      return "with_specialist";
    case "answered":
    case "closed":
      // What did not wait for the practice on its way there does not wait for it on its way back.
      return released || afterSending === "to_service" ? "advised" : "answered";
    case "withdrawn":
      return "withdrawn";
  }
}

export const homeStandingLabels: Readonly<Record<HomeStanding, string>> = {
  unsent: "Not sent yet",
  with_resident: "The GP practice is asking the resident",
  declined: "Would rather be seen in person",
  with_practice: "With the GP practice",
  with_specialist: "With a specialist",
  advised: "Advice to read",
  answered: "Answered. The GP practice has it",
  withdrawn: "Ended without an answer",
};
