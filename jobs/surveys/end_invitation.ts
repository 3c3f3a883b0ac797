/** After its days an invitation is over, used or not, and where it went is forgotten. */
import { clearInvitation } from "@/domain/surveys/end_invitation.ts";
import type { Handler } from "@/jobs/job.ts";

export const endInvitationInTime: Handler<"survey.invitation_over"> = async ({ store }, job) => {
  await clearInvitation(store, job.args.invitationId);
  return await job.finishAlone();
};
