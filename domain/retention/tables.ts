/**
 * All that is written of a patient, children before parents: what is destroyed with them. A test holds
 * this list against every foreign key of the database, so that no new table is forgotten.
 */
const record = "(SELECT value FROM json_each(?1))";
const referrals = `(SELECT id FROM referrals WHERE patient_id IN ${record})`;
const calls = `(SELECT id FROM calls WHERE patient_id IN ${record})`;
const looks = `(SELECT id FROM closer_looks WHERE call_id IN ${calls})`;
const links =
  `(SELECT id FROM patient_links WHERE patient_id IN ${record} OR referral_id IN ${referrals})`;
const messages = `(SELECT id FROM messages WHERE referral_id IN ${referrals})`;
/** Whose files go as well. */
export const photographsOfRecord =
  `SELECT id FROM photographs WHERE referral_id IN ${referrals} OR closer_look_id IN ${looks}`;
export const uploadsOfRecord =
  `SELECT id FROM photograph_uploads WHERE referral_id IN ${referrals} OR closer_look_id IN ${looks}`;
const photographs = `(${photographsOfRecord})`;
const invitations = `(SELECT id FROM survey_invitations WHERE patient_id IN ${record})`;
const recipients = `(SELECT id FROM questionnaire_recipients WHERE patient_id IN ${record})`;

const of = (column: string, whose: string) => `${column} IN ${whose}`;
const ofReferral = of("referral_id", referrals);
const ofCall = of("call_id", calls);
const ofLink = of("link_id", links);
const ofPatient = of("patient_id", record);
const ofPhotograph = of("photograph_id", photographs);

/** A table, and which of its rows; `?1` is the list of ids of the record. */
export const destroyedTables: readonly (readonly [table: string, which: string])[] = [
  ["message_readings", of("message_id", messages)],
  ["message_drafts", ofReferral],
  ["photograph_marks", ofPhotograph],
  ["photograph_quarantines", ofPhotograph],
  ["photograph_scales", ofPhotograph],
  ["photograph_uploads", of("id", `(${uploadsOfRecord})`)],
  ["photographs", of("id", photographs)],
  ["messages", ofReferral],
  ["answer_actions", ofReferral],
  ["answers", ofReferral],
  ["answer_drafts", ofReferral],
  ["held_answers", ofReferral],
  ["assignments", ofReferral],
  ["charges", ofReferral],
  ["clock_pauses", ofReferral],
  ["clock_warnings", ofReferral],
  ["link_answers", ofLink],
  ["link_messages", ofLink],
  ["link_red_flags", ofLink],
  ["link_tokens", ofLink],
  ["link_visits", ofLink],
  ["patient_questions", ofLink],
  ["patient_links", of("id", links)],
  ["photograph_bookings", ofReferral],
  ["referral_redirects", ofReferral],
  ["referral_requests", ofReferral],
  ["rtt_statuses", ofReferral],
  ["take_overs", ofReferral],
  ["referrals", ofPatient],
  ["consents", ofPatient],
  ["closer_looks", ofCall],
  ["call_backs", ofCall],
  ["call_events", ofCall],
  ["call_quality", ofCall],
  ["call_messages", ofCall],
  ["call_hand_overs", ofCall],
  ["call_rings", ofCall],
  ["call_members", ofCall],
  ["call_invites", ofCall],
  ["calls", ofPatient],
  ["lesions", ofPatient],
  ["patient_amendments", ofPatient],
  ["patient_cautions", ofPatient],
  ["patient_needs", ofPatient],
  ["patient_merges", `kept_id IN ${record} OR merged_id IN ${record}`],
  ["patient_import_rows", ofPatient],
  ["break_glass", ofPatient],
  ["survey_invitation_tokens", of("invitation_id", invitations)],
  ["survey_invitations", ofPatient],
  ["survey_recipients", ofPatient],
  ["questionnaire_tokens", of("recipient_id", recipients)],
  ["questionnaire_drafts", of("recipient_id", recipients)],
  ["questionnaire_recipients", ofPatient],
  ["legal_holds", ofPatient],
  // Joined records before the one that they were joined into.
  ["patients", of("id", record)],
];
