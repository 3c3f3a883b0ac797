/** Every address in Bedside, spelled once. */
import { adminPaths } from "@/views/admin_paths.ts";
import { devicePaths } from "@/views/device_paths.ts";
import { callPaths } from "@/views/call_paths.ts";
import { hubPaths } from "@/views/hub_paths.ts";
import { kioskPaths } from "@/views/kiosk_paths.ts";
import { linkPaths } from "@/views/link_paths.ts";
import { residentPaths } from "@/views/resident_paths.ts";
import { retentionPaths } from "@/views/retention_paths.ts";
import { surveyPaths } from "@/views/survey_paths.ts";
import { translationPaths } from "@/views/translation_paths.ts";

/** Where to go on to after signing in, and whether what was typed there is waiting. */
interface Onwards {
  readonly to?: string;
  readonly kept?: boolean;
}

/** How somebody goes through the queue: the printed filter of their view, and how many they have done. */
export interface Way {
  readonly in?: string | undefined;
  readonly work?: string | undefined;
}

interface Undoable {
  /** The referral whose answer can still be taken back. */
  readonly undo?: string | undefined;
}

export const paths = {
  ...adminPaths,
  ...callPaths,
  ...hubPaths,
  ...kioskPaths,
  ...linkPaths,
  ...residentPaths,
  ...retentionPaths,
  ...surveyPaths,
  ...translationPaths,
  home: () => "/",
  signIn: ({ ended, ...onwards }: Onwards & { ended?: boolean } = {}) =>
    `/sign-in${after(onwards, ended)}`,
  signInCode: (onwards: Onwards = {}) => `/sign-in/code${after(onwards)}`,
  signOut: () => "/sign-out",
  extendSession: () => "/session/extend",
  keepForm: () => "/session/keep",
  forgottenPassword: () => "/forgotten-password",
  reset: (token: string) => `/reset/${token}`,
  join: (token: string) => `/join/${token}`,
  joinAgain: (token: string) => `/join/${token}/again`,
  setUp: (token: string) => `/set-up/${token}`,
  ...devicePaths,
  account: () => "/account",
  accountPassword: () => "/account/password",
  secondFactor: (onwards: Onwards = {}) => `/account/second-factor${after(onwards)}`,
  secondFactorBegin: (onwards: Onwards = {}) => `/account/second-factor/begin${after(onwards)}`,
  secondFactorRemoval: () => "/account/second-factor/removal",
  recoveryCodes: () => "/account/recovery-codes",
  accountSession: (id: string) => `/account/sessions/${id}/end`,
  otherSessions: () => "/account/sessions/end-others",
  accountNotices: () => "/account/notices",
  accountShortcuts: () => "/account/shortcuts",
  accountShortcutsSwitch: () => "/account/shortcuts/switch",
  accountShortcutsUsual: () => "/account/shortcuts/usual",
  memberships: () => "/account/memberships",
  patients: (search?: Readonly<Record<string, string | undefined>>) => `/patients${query(search)}`,
  newPatient: () => "/patients/new",
  patient: (id: string) => `/patients/${id}`,
  editPatient: (id: string) => `/patients/${id}/edit`,
  patientNeeds: (id: string) => `/patients/${id}/needs`,
  endPatientNeed: (id: string, needId: string) => `/patients/${id}/needs/${needId}/end`,
  patientConsents: (id: string) => `/patients/${id}/consents`,
  mergePatient: (id: string, otherId?: string) =>
    `/patients/${id}/merge${query({ with: otherId })}`,
  mergePatientSearch: (id: string) => `/patients/${id}/merge/search`,
  importPatients: () => "/patients/import",
  importTemplate: () => "/patients/import/template.csv",
  patientImport: (id: string, shown?: Readonly<Record<string, string | undefined>>) =>
    `/patients/import/${id}${query(shown)}`,
  patientImportCorrections: (id: string) => `/patients/import/${id}/corrections.csv`,
  emergency: () => "/emergency",
  emergencyEnd: () => "/emergency/end",
  emergencies: () => "/emergencies",
  emergencySeen: (id: string) => `/emergencies/${id}`,
  referrals: (view?: string, after?: string) => `/referrals${query({ view, after })}`,
  newReferral: (patientId?: string) => `/referrals/new${query({ patient: patientId })}`,
  /** `inView`: the printed filter of the queue that somebody works through. */
  referral: (id: string, inView?: string) => `/referrals/${id}${query({ in: inView })}`,
  referralHistory: (id: string) => `/referrals/${id}/history`,
  /** `asked`: the version whose questions the page shows, since the draft may change over meanwhile. */
  referralHistoryOf: (id: string, asked: string | null) =>
    `/referrals/${id}/history${query({ asked: asked ?? undefined })}`,
  referralHistoryDraft: (id: string, asked?: string | null) =>
    `/referrals/${id}/history/draft${query({ asked: asked ?? undefined })}`,
  referralSuspicion: (id: string) => `/referrals/${id}/suspicion`,
  referralPriority: (id: string) => `/referrals/${id}/priority`,
  referralPhotographs: (id: string) => `/referrals/${id}/photographs`,
  referralPhotographsOf: (id: string, of: Readonly<Record<string, string | undefined>>) =>
    `/referrals/${id}/photographs${query(of)}`,
  lesions: (id: string, at?: Readonly<Record<string, string | undefined>>) =>
    `/referrals/${id}/lesions${query(at)}`,
  lesion: (id: string, lesionId: string, at?: Readonly<Record<string, string | undefined>>) =>
    `/referrals/${id}/lesions/${lesionId}${query(at)}`,
  removeLesion: (id: string, lesionId: string) => `/referrals/${id}/lesions/${lesionId}/removal`,
  referralUploads: (id: string) => `/referrals/${id}/uploads`,
  referralUpload: (id: string, uploadId: string) => `/referrals/${id}/uploads/${uploadId}`,
  removePhotograph: (id: string, photographId: string) =>
    `/referrals/${id}/photographs/${photographId}/removal`,
  referralConsent: (id: string) => `/referrals/${id}/consent`,
  referralWayIn: (id: string) => `/referrals/${id}/way-in`,
  referralWayInDraft: (id: string) => `/referrals/${id}/way-in/draft`,
  referralBooking: (id: string) => `/referrals/${id}/booking`,
  referralBookingEnd: (id: string) => `/referrals/${id}/booking/end`,
  referralInvitation: (id: string) => `/referrals/${id}/invitation`,
  referralInvitationEnd: (id: string) => `/referrals/${id}/invitation/end`,
  referralInvitationAgain: (id: string) => `/referrals/${id}/invitation/again`,
  referralLinkWithdrawal: (id: string, link: string) => `/referrals/${id}/links/${link}/withdrawal`,
  referralConversion: (id: string) => `/referrals/${id}/check/conversion`,
  referralEarlier: (id: string) => `/referrals/${id}/earlier`,
  referralPasted: (id: string) => `/referrals/${id}/pasted`,
  referralPastedDraft: (id: string) => `/referrals/${id}/pasted/draft`,
  referralPastedTaken: (id: string) => `/referrals/${id}/pasted/taken`,
  photographClinic: (day?: string) => `/photograph-clinic${query({ day })}`,
  referralCheck: (id: string) => `/referrals/${id}/check`,
  referralWithdrawal: (id: string) => `/referrals/${id}/withdrawal`,
  referralClock: (id: string) => `/referrals/${id}/clock`,
  referralTreatment: (id: string) => `/referrals/${id}/treatment`,
  referralTold: (id: string) => `/referrals/${id}/told`,
  referralFollowUp: (id: string) => `/referrals/${id}/follow-up`,
  referralAction: (id: string, actionId: string) => `/referrals/${id}/actions/${actionId}`,
  referralActionUndone: (id: string, actionId: string) =>
    `/referrals/${id}/actions/${actionId}/undone`,
  referralCopied: (id: string) => `/referrals/${id}/copied`,
  referralPrint: (id: string) => `/referrals/${id}/print`,
  referralLetter: (id: string) => `/referrals/${id}/letter.pdf`,
  referralReopening: (id: string) => `/referrals/${id}/reopening`,
  referralClosure: (id: string) => `/referrals/${id}/closure`,
  referralClaim: (id: string, way?: Way) => `/referrals/${id}/claim${query({ ...way })}`,
  referralRelease: (id: string, way?: Way) => `/referrals/${id}/release${query({ ...way })}`,
  referralAnswer: (id: string, way?: Way) => `/referrals/${id}/answer${query({ ...way })}`,
  referralClaimRenewal: (id: string, way?: Way) =>
    `/referrals/${id}/claim/renewal${query({ ...way })}`,
  takeOverSeen: (id: string) => `/referrals/${id}/take-over/seen`,
  referralTakeOver: (id: string, way?: Way) => `/referrals/${id}/take-over${query({ ...way })}`,
  referralRequest: (id: string, kind: "information" | "photographs", way?: Way) =>
    `/referrals/${id}/request${query({ kind, ...way })}`,
  referralReply: (id: string) => `/referrals/${id}/reply`,
  referralAnswerUndo: (id: string, way?: Way) => `/referrals/${id}/answer/undo${query({ ...way })}`,
  caseOf: (id: string, way: Way & Undoable) => `/referrals/${id}${query({ ...way })}`,
  referralAnswerDraft: (id: string) => `/referrals/${id}/answer/draft`,
  referralAnswerAmendment: (id: string) => `/referrals/${id}/answer/amendment`,
  referralAnswerInsertion: (id: string, way?: Way) =>
    `/referrals/${id}/answer/insertion${query({ ...way })}`,
  referralRedirect: (id: string) => `/referrals/${id}/redirect`,
  referralAnswerReading: (id: string) => `/referrals/${id}/answer/reading`,
  referralMessages: (id: string) => `/referrals/${id}/messages`,
  referralMessageDraft: (id: string) => `/referrals/${id}/messages/draft`,
  referralMessagesRead: (id: string) => `/referrals/${id}/messages/reading`,
  unreadMessages: () => "/messages",
  referralPatientLetter: (id: string) => `/referrals/${id}/patient-letter`,
  patientQuestions: () => "/patient-questions",
  patientQuestion: (id: string) => `/patient-questions/${id}`,
  patientQuestionClosure: (id: string) => `/patient-questions/${id}/closure`,
  photographThumb: (id: string) => `/photographs/${id}/thumb`,
  photographView: (id: string) => `/photographs/${id}/view`,
  photographOriginal: (id: string) => `/photographs/${id}/original`,
  photograph: (id: string, besideId?: string) => `/photographs/${id}${query({ with: besideId })}`,
  photographMarks: (id: string) => `/photographs/${id}/marks`,
  removeMark: (id: string, markId: string) => `/photographs/${id}/marks/${markId}/removal`,
  photographScale: (id: string) => `/photographs/${id}/scale`,
  photographExport: (id: string) => `/photographs/${id}/export`,
  photographTiles: (id: string) => `/photographs/${id}/tiles`,
  photographTile: (id: string, level: number, x: number, y: number) =>
    `/photographs/${id}/tiles/${level}/${x}/${y}`,
  photographDetails: (id: string, of?: Readonly<Record<string, string | undefined>>) =>
    `/photographs/${id}/details${query(of)}`,
  reportPhotograph: (id: string) => `/photographs/${id}/report`,
  releasePhotograph: (id: string) => `/photographs/${id}/release`,
  reportedPhotographs: () => "/photographs/reported",
  queue: (search?: Readonly<Record<string, string | undefined>>) => `/queue${query(search)}`,
  queueFilter: (search?: Readonly<Record<string, string | undefined>>) =>
    `/queue/filter${query(search)}`,
  queueFilterChosen: () => "/queue/filter/chosen",
  queueDensity: (search?: Readonly<Record<string, string | undefined>>) =>
    `/queue/density${query(search)}`,
  queueViews: (search?: Readonly<Record<string, string | undefined>>) =>
    `/queue/views${query(search)}`,
  queueViewRemoval: (id: string) => `/queue/views/${id}/removal`,
  queueStream: () => "/queue/stream",
  queueChanges: () => "/queue/changes",
  queueCase: (id: string, inView?: string) => `/queue/cases/${id}${query({ in: inView })}`,
  redFlagSeen: (id: string) => `/red-flags/${id}/seen`,
  nextCase: (afterId: string | undefined, way?: Way) =>
    `/queue/next${query({ after: afterId, ...way })}`,
  previousCase: (beforeId: string, way?: Way) =>
    `/queue/previous${query({ before: beforeId, ...way })}`,
  readyCase: (afterId: string, way: Way & { answered?: string | undefined }) =>
    `/queue/next/ready${query({ after: afterId, ...way })}`,
  workedThrough: (way: Way & Undoable) => `/queue/worked-through${query({ ...way })}`,
  referralChangeOver: (id: string) => `/referrals/${id}/change-over`,
  newService: (organisation: string) => `/services/new${query({ organisation })}`,
  service: (id: string) => `/services/${id}`,
  serviceUnread: (id: string) => `/services/${id}/unread`,
  serviceVersions: (id: string) => `/services/${id}/versions`,
  serviceVersion: (id: string, versionId: string) => `/services/${id}/versions/${versionId}`,
  serviceVersionDiscarded: (id: string, versionId: string) =>
    `/services/${id}/versions/${versionId}/discarded`,
  serviceVersionOn: (id: string, versionId: string) => `/services/${id}/versions/${versionId}/on`,
  serviceVersionPreview: (id: string, versionId: string) =>
    `/services/${id}/versions/${versionId}/preview`,
  versionSection: (id: string, versionId: string, section: string) =>
    `/services/${id}/versions/${versionId}/${section}`,
  versionPhotographsPreview: (
    id: string,
    versionId: string,
    typed?: Readonly<Record<string, string | undefined>>,
  ) => `/services/${id}/versions/${versionId}/photographs/preview${query(typed)}`,
  versionPart: (id: string, versionId: string, section: string, key: string) =>
    `/services/${id}/versions/${versionId}/${section}/${key}`,
  versionPartMove: (id: string, versionId: string, section: string, key: string) =>
    `/services/${id}/versions/${versionId}/${section}/${key}/move`,
  versionPartRemoval: (id: string, versionId: string, section: string, key: string) =>
    `/services/${id}/versions/${versionId}/${section}/${key}/removal`,
  servicePhotographs: (id: string) => `/services/${id}/photographs`,
  servicePhotographsAsShipped: (id: string) => `/services/${id}/photographs/as-shipped`,
  manage: (search?: Readonly<Record<string, string | undefined>>) =>
    `/queue/manage${query(search)}`,
  warningsSeen: () => "/queue/manage/seen",
  assignments: (search?: Readonly<Record<string, string | undefined>>) =>
    `/queue/assignments${query(search)}`,
  forecast: (search?: Readonly<Record<string, string | undefined>>) =>
    `/queue/forecast${query(search)}`,
  serviceDuty: (id: string, search?: Readonly<Record<string, string | undefined>>) =>
    `/services/${id}/duty${query(search)}`,
  serviceDutyRemoval: (id: string, dutyId: string) => `/services/${id}/duty/${dutyId}/removal`,
  serviceClinics: (id: string) => `/services/${id}/clinics`,
  serviceClinic: (id: string, clinicId: string) => `/services/${id}/clinics/${clinicId}`,
  serviceClinicDetails: (id: string, clinicId: string) =>
    `/services/${id}/clinics/${clinicId}/details`,
  serviceClinicClosure: (id: string, clinicId: string) =>
    `/services/${id}/clinics/${clinicId}/closure`,
  assignmentTeams: () => "/queue/assignments/teams",
  undoAssignment: (batchId: string) => `/queue/assignments/${batchId}/undo`,
  serviceTemplates: (id: string) => `/services/${id}/templates`,
  serviceTemplate: (id: string, templateId: string) => `/services/${id}/templates/${templateId}`,
  serviceTemplateRemoval: (id: string, templateId: string) =>
    `/services/${id}/templates/${templateId}/removal`,
  serviceSourcing: (id: string) => `/services/${id}/sourcing`,
  serviceTeams: (id: string) => `/services/${id}/sourcing/teams`,
  serviceTeamEnd: (id: string, teamId: string) => `/services/${id}/sourcing/teams/${teamId}/end`,
  sourcingTrial: (id: string, rulesId: string) => `/services/${id}/sourcing/rules/${rulesId}`,
  serviceHours: (id: string) => `/services/${id}/hours`,
  serviceHoursPreview: (id: string, typed?: Readonly<Record<string, string | undefined>>) =>
    `/services/${id}/hours/preview${query(typed)}`,
  people: () => "/people",
  person: (id: string) => `/people/${id}`,
  personRole: (id: string) => `/people/${id}/role`,
  personEnd: (id: string) => `/people/${id}/end`,
  personSuspension: (id: string) => `/people/${id}/suspension`,
  personReturn: (id: string) => `/people/${id}/return`,
  personReset: (id: string) => `/people/${id}/reset`,
  invitations: () => "/people/invitations",
  invitationWithdrawal: (id: string) => `/people/invitations/${id}/withdrawal`,
  organisations: (kind?: string) => `/organisations${query({ kind })}`,
  newOrganisation: () => "/organisations/new",
  organisation: (id: string) => `/organisations/${id}`,
  organisationContact: (id: string) => `/organisations/${id}/contact`,
  organisationIdentity: (id: string) => `/organisations/${id}/identity`,
  organisationInvitations: (id: string) => `/organisations/${id}/invitations`,
  audit: (search?: Readonly<Record<string, string | undefined>>) => `/audit${query(search)}`,
  auditExport: (search?: Readonly<Record<string, string | undefined>>) =>
    `/audit/export.csv${query(search)}`,
  followUps: (after?: string) => `/follow-ups${query({ after })}`,
  charges: (search?: Readonly<Record<string, string | undefined>>) => `/charges${query(search)}`,
  chargesExport: (search?: Readonly<Record<string, string | undefined>>) =>
    `/charges/export.csv${query(search)}`,
  chargeCredit: (id: string) => `/charges/${id}/credit`,
  up: () => "/up",
} as const;

function after({ to, kept }: Onwards, ended = false): string {
  return query({
    to: to === "/" ? undefined : to,
    kept: kept ? "1" : undefined,
    ended: ended ? "1" : undefined,
  });
}

function query(values: Readonly<Record<string, string | undefined>> = {}): string {
  const given = Object.entries(values).filter((pair): pair is [string, string] =>
    pair[1] !== undefined && pair[1] !== ""
  );
  return given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
}
