/** Why an invitation did not arrive, in words. */
import type { InvitationWay, WhyInvitationFailed } from "@/db/schema/survey_invitations.ts";

/** For the manager: why, and what to do. */
export function whyFailedWords(why: WhyInvitationFailed, way?: InvitationWay): string {
  const it = way === "email" ? "email address" : way === "text" ? "number" : "number or address";
  switch (why) {
    case "refused":
      return `The ${it} was refused. Check it in the patient’s record`;
    case "no_such_number":
      return "There is no such number. Check it in the patient’s record";
    case "not_reached":
      return "The phone could not be reached for some days: it may be off, or full";
    case "provider_failed":
      return "The text message service could not send it";
    case "not_set_up":
      return "Text messages or e-mails are not set up here. Tell whoever looks after Bedside";
    case "server_away":
      return "The mail server or the text message service did not take it. Tell whoever looks " +
        "after Bedside";
  }
}
