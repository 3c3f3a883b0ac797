/** The reasons for asking nobody about a patient, in words. */
import type { CautionKind } from "@/db/schema/survey_invitations.ts";

export const cautionLabels: Readonly<Record<CautionKind, string>> = {
  safeguarding: "There is a safeguarding concern",
  end_of_life: "They are near the end of their life",
};
