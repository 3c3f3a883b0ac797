/**
 * What each kind of entry says, as the end of a sentence that begins with who did it.
 * `{it}` is the record it was done to, by name; `{patient}` is the patient whose it is.
 */
import type { AuditAction } from "@/db/schema/audit.ts";
import type { AuditEntry } from "@/domain/audit/find.ts";
import type { Names } from "@/domain/audit/names.ts";

export const auditSentences: Readonly<Record<AuditAction, string>> = {
  "access.account_amended": "changed how the account of {it} is set up",
  "access.break_glass_ended": "ended emergency access to the record of {patient}",
  "access.break_glass_refused": "asked for emergency access with details that fit no patient",
  "access.break_glass_seen": "marked emergency access to the record of {patient} as seen",
  "access.break_glass_used": "opened the record of {patient} in an emergency",
  "access.invitation_accepted": "accepted {it}",
  "access.invitation_sent": "made {it}",
  "access.invitation_withdrawn": "withdrew {it}",
  "access.membership_changed": "changed {it}",
  "access.membership_ended": "ended {it}",
  "access.membership_switched": "began to work under {it}",
  "access.password_accepted": "typed the right password as {it}, with a code still to come",
  "access.password_changed": "changed the password of {it}",
  "access.password_reset": "set a new password for {it} by a reset link",
  "access.recovery_codes_made": "made new recovery codes for {it}",
  "access.reset_requested": "made a link to reset the password of {it}",
  "access.second_factor_added": "set up the second factor of {it}",
  "access.second_factor_removed": "removed the second factor of {it}",
  "access.session_ended": "ended a session of {it}",
  "access.session_extended": "stayed signed in to {it}",
  "access.set_up": "set up the install with {it}",
  "access.sign_in_failed": "failed to sign in to {it}",
  "access.signed_in": "signed in to {it}",
  "access.signed_out": "signed out of {it}",
  "access.user_suspended": "suspended {it}",
  "access.user_unsuspended": "ended the suspension of {it}",
  "audit.exported": "exported the audit trail",
  "audit.viewed": "read the audit trail",
  "charge.credited": "credited {it}",
  "charge.exported": "exported {it}",
  "charge.made": "made {it}",
  "form.kept": "had what they typed kept after their session ended",
  "holiday.added": "added {it}, a day on which no service works",
  "holiday.removed": "took away {it}, a day on which no service works",
  "job.finished": "finished {it}",
  "job.given_up": "gave up {it}",
  "job.retried": "had {it} tried again",
  "lesion.amended": "changed {it}, of {patient}",
  "lesion.recorded": "recorded {it}, of {patient}",
  "lesion.removed": "removed {it}, of {patient}",
  "message.drafted": "began a message about {it}, about {patient}",
  "message.read": "read messages about {it}, about {patient}",
  "message.written": "wrote a message about {it}, about {patient}",
  "notice.choices_set": "chose what {it} is told of by e-mail",
  "notice.sent": "sent an e-mail to {it}, that something waits",
  "organisation.amended": "changed the details of {it}",
  "organisation.opened": "opened {it}",
  "patient.amended": "changed the details of {patient}",
  "patient.consent_recorded": "recorded a consent of {patient}",
  "patient.found": "searched for a patient",
  "patient.import_checked": "checked {it}",
  "patient.import_taken": "took in {it}",
  "patient.merged": "joined two records into that of {patient}",
  "patient.registered": "registered {patient}",
  "patient.viewed": "opened the record of {patient}",
  "photograph.added": "added {it}, of {patient}",
  "photograph.described": "changed what is known of {it}, of {patient}",
  "photograph.export_opened": "downloaded a copy of {it}, of {patient}",
  "photograph.mark_removed": "removed a mark from {it}, of {patient}",
  "photograph.marked": "drew a mark on {it}, of {patient}",
  "photograph.original_opened": "downloaded the original of {it}, of {patient}",
  "photograph.processed": "made the pictures of {it}, of {patient}",
  "photograph.quarantined": "reported and shut away {it}, of {patient}",
  "photograph.refused": "could not use {it}, of {patient}",
  "photograph.released": "made {it} available again, of {patient}",
  "photograph.removed": "removed {it}, of {patient}",
  "photograph.scale_set": "set the scale of {it}, of {patient}",
  "photograph.tiled": "prepared {it} for a close look, of {patient}",
  "photograph.upload_begun": "began to send a photograph to {it}, about {patient}",
  "photograph.upload_ended": "stopped sending a photograph to {it}, about {patient}",
  "photograph.viewed": "looked at {it}, of {patient}",
  "queue.view_dropped": "removed a view of the queue that they had kept",
  "queue.view_kept": "kept a view of the queue",
  "queue.viewed": "looked at the queue of {it}",
  "referral.answer_amended": "amended the answer to {it}, about {patient}",
  "referral.answer_drafted": "wrote on an answer to {it}, about {patient}",
  "referral.answer_left": "sent the answer to {it} to the practice, about {patient}",
  "referral.answer_read": "read the answer to {it}, about {patient}",
  "referral.answer_undone": "took back the answer to {it} before it left, about {patient}",
  "referral.answered": "answered {it}, about {patient}",
  "referral.assigned": "changed whose work {it} is to be, about {patient}",
  "referral.assignment_undone": "undid whose work {it} was to be, about {patient}",
  "referral.booked": "booked {patient} to be photographed for {it}",
  "referral.booking_ended": "said what became of the booking of {patient} for {it}",
  "referral.changed_over": "took {it} over to what its service asks now, about {patient}",
  "referral.claim_lapsed": "put {it} back in the queue for want of activity, about {patient}",
  "referral.claimed": "claimed {it}, about {patient}",
  "referral.closed": "closed {it}, about {patient}",
  "referral.draft_saved": "saved the draft of {it}, about {patient}",
  "referral.drafted": "began {it}, about {patient}",
  "referral.due_moved": "reckoned anew by when to answer {it}, about {patient}",
  "referral.due_soon": "found that the time to answer {it} is nearly up, about {patient}",
  "referral.fetched_ahead": "had {it} fetched ahead, not opened, about {patient}",
  "referral.invited": "asked {patient} for the history and photographs of {it}",
  "referral.follow_up_begun": "began {it}, a follow-up, about {patient}",
  "referral.listed": "looked at the referrals of {it}",
  "referral.overflowed":
    "passed {it} on to another team, about {patient}, since nobody had claimed it",
  "referral.overdue": "found that the time to answer {it} is over, about {patient}",
  "referral.patient_told": "recorded when {patient} was told, for {it}",
  "referral.redirected": "passed {it} on to another service, about {patient}",
  "referral.released": "put {it} back in the queue, about {patient}",
  "referral.team_changed": "passed {it} on to another team, about {patient}",
  "referral.replied": "replied to what was asked about {it}, about {patient}",
  "referral.returned": "returned {it} to the practice, about {patient}",
  "referral.sent": "sent {it}, about {patient}",
  "referral.take_over_seen": "saw that {it} had been taken over from them, about {patient}",
  "referral.taken_back": "took {it} back from {patient}",
  "referral.taken_over": "took over {it} from a colleague, about {patient}",
  "referral.treatment_begun": "recorded when the treatment of {patient} began, after {it}",
  "referral.viewed": "opened {it}, about {patient}",
  "referral.warning_seen": "marked as seen that {it} is near or over its time, about {patient}",
  "referral.withdrawn": "withdrew {it}, about {patient}",
  "service.amended": "changed the details of {it}",
  "service.clinic_amended": "changed a clinic of {it}",
  "service.clinic_closed": "closed a clinic of {it}",
  "service.clinic_opened": "opened a clinic of {it}",
  "service.duty_added": "planned a session of duty for {it}",
  "service.duty_removed": "took back a session of duty for {it}",
  "service.opened": "opened {it}",
  "service.sourcing_saved": "saved rules for which team answers {it}",
  "service.sourcing_switched_on": "switched on rules for which team answers {it}",
  "service.team_added": "added a team to {it}",
  "service.team_ended": "ended a team of {it}",
  "service.template_removed": "removed a template for answers of {it}",
  "service.template_saved": "saved a template for answers of {it}",
  "service.terms_set": "set the hours and targets of {it}",
  "service.unread_hours_set": "set when unread answers of {it} go to managers",
  "service.version_begun": "began a new version of {it}",
  "service.version_saved": "changed a version of {it} that is being written",
  "service.version_switched_on": "switched on a version of {it}",
};

/** `Dr Priya Shah answered referral BED-7K4M-9Q, about Edith Pell` */
export function sentenceOfEntry(entry: AuditEntry, nameOf: Names): string {
  return `${authorOf(entry, nameOf)} ${deedOf(entry, nameOf)}`;
}

/** Who did it; where no person did, Bedside itself or somebody unknown. */
export function authorOf({ actorId, actorRole }: AuditEntry, nameOf: Names): string {
  if (actorId !== null) return nameOf(`person:${actorId}`);
  return actorRole.startsWith("job:") ? "Bedside" : "Someone who was not signed in";
}

/** What they did, as the rest of the sentence. */
export function deedOf(entry: AuditEntry, nameOf: Names): string {
  const { action, actorId, subject, patientId } = entry;
  const it = subject === `user:${actorId}` ? "their own account" : nameOf(subject);
  // An action of a newer version, read after going back to an older one, still says something.
  const words = auditSentences[action] ?? action;
  return words.replace("{it}", () => it)
    .replace("{patient}", () => nameOf(`patient:${patientId ?? ""}`));
}
