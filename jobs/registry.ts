import { drillBackup, makeBackup } from "@/jobs/backups.ts";
import { alarmLeads } from "@/jobs/calls/alarm_leads.ts";
import { sendInvite } from "@/jobs/calls/send_invite.ts";
import { tellAsked } from "@/jobs/calls/tell_asked.ts";
import { housekeeping } from "@/jobs/housekeeping.ts";
import type { Registry } from "@/jobs/job.ts";
import { overflowSweep } from "@/jobs/overflow_sweep.ts";
import { lapseUnusedClaim } from "@/jobs/lapse_unused_claim.ts";
import { letAnswerLeave } from "@/jobs/let_answer_leave.ts";
import { askDelivery } from "@/jobs/links/ask_delivery.ts";
import { failUnsent } from "@/jobs/links/fail_unsent.ts";
import { recoverLinks } from "@/jobs/links/recover_links.ts";
import { releaseLetterAtOnce } from "@/jobs/links/release_letter.ts";
import { remindPatients } from "@/jobs/links/remind_patients.ts";
import { sendMessage } from "@/jobs/links/send_message.ts";
import { processPhotograph } from "@/jobs/process_photograph.ts";
import { sendQuestionnaire } from "@/jobs/questionnaires/send.ts";
import { sweepQuestionnaires } from "@/jobs/questionnaires/sweep.ts";
import { tellOfQuestionnaire } from "@/jobs/questionnaires/tell.ts";
import { destroyRecord } from "@/jobs/retention/destroy.ts";
import { removeFiles } from "@/jobs/retention/remove_files.ts";
import { sweepRetention } from "@/jobs/retention/sweep.ts";
import { reckonClocks } from "@/jobs/reckon_clocks.ts";
import { sendDigests } from "@/jobs/send_digests.ts";
import { sendNotices } from "@/jobs/send_notices.ts";
import { warnOfSurveys } from "@/jobs/surveys/warn.ts";
import { askInvitationDelivery } from "@/jobs/surveys/ask_delivery.ts";
import { endInvitationInTime } from "@/jobs/surveys/end_invitation.ts";
import { inviteAboutIt } from "@/jobs/surveys/happened.ts";
import { hearStops } from "@/jobs/surveys/hear_stops.ts";
import { inviteAboutMonths } from "@/jobs/surveys/month_stays.ts";
import { sendInvitation } from "@/jobs/surveys/send_invitation.ts";
import { sweepClocks } from "@/jobs/sweep_clocks.ts";
import { unreadSweep } from "@/jobs/unread_sweep.ts";
import { tilePhotograph } from "@/jobs/tile_photograph.ts";

/** Who does each kind of work. */
export const registry: Registry = {
  "backup.drill": { lane: "backups", run: drillBackup },
  "backup.make": { lane: "backups", run: makeBackup },
  "call.alarm": { lane: "calls", run: alarmLeads },
  "call.asked": { lane: "calls", run: tellAsked },
  "call.invite": { lane: "links", run: sendInvite },
  "photograph.process": { lane: "photographs", run: processPhotograph },
  "photograph.tile": { lane: "photographs", run: tilePhotograph },
  "clock.reckon": { lane: "upkeep", run: reckonClocks },
  "clock.sweep": { lane: "upkeep", run: sweepClocks },
  "link.ask_delivery": { lane: "deliveries", run: askDelivery },
  "link.recover": { lane: "upkeep", run: recoverLinks },
  "link.release_letter": { lane: "referrals", run: releaseLetterAtOnce },
  "link.remind": { lane: "upkeep", run: remindPatients },
  "link.send": { lane: "links", run: sendMessage },
  "link.sweep": { lane: "upkeep", run: failUnsent },
  "notice.digest": { lane: "upkeep", run: sendDigests },
  "notice.send": { lane: "mail", run: sendNotices },
  "questionnaire.send": { lane: "links", run: sendQuestionnaire },
  "questionnaire.sweep": { lane: "upkeep", run: sweepQuestionnaires },
  "questionnaire.tell": { lane: "upkeep", run: tellOfQuestionnaire },
  "referral.answer_leaves": { lane: "referrals", run: letAnswerLeave },
  "referral.claim_lapses": { lane: "referrals", run: lapseUnusedClaim },
  "referral.unread_sweep": { lane: "upkeep", run: unreadSweep },
  "retention.destroy": { lane: "upkeep", run: destroyRecord },
  "retention.remove_files": { lane: "upkeep", run: removeFiles },
  "retention.sweep": { lane: "upkeep", run: sweepRetention },
  "housekeeping.tidy": { lane: "upkeep", run: housekeeping },
  "survey.ask_delivery": { lane: "deliveries", run: askInvitationDelivery },
  "survey.happened": { lane: "surveys", run: inviteAboutIt },
  "survey.hear_stops": { lane: "upkeep", run: hearStops },
  "survey.invitation_over": { lane: "upkeep", run: endInvitationInTime },
  "survey.invite": { lane: "surveys", run: sendInvitation },
  "survey.month_stays": { lane: "upkeep", run: inviteAboutMonths },
  "sourcing.overflow": { lane: "upkeep", run: overflowSweep },
  "survey.warn": { lane: "upkeep", run: warnOfSurveys },
};
