/** How each page is reached: who goes there, and where. A new page needs a line here. */
import { arrivalsAtDevices } from "@/tests/e2e/arrivals_at_devices.ts";
import { arrivalsAtHubs } from "@/tests/e2e/arrivals_at_hubs.ts";
import { arrivalsAtCalls } from "@/tests/e2e/arrivals_at_calls.ts";
import { arrivalsAtLetters } from "@/tests/e2e/arrivals_at_letters.ts";
import { arrivalsAtLinks } from "@/tests/e2e/arrivals_at_links.ts";
import { arrivalsAtReferrals } from "@/tests/e2e/arrivals_at_referrals.ts";
import { arrivalsAtQuestionnaires } from "@/tests/e2e/arrivals_at_questionnaires.ts";
import { arrivalsAtResidents } from "@/tests/e2e/arrivals_at_residents.ts";
import { arrivalsAtRetention } from "@/tests/e2e/arrivals_at_retention.ts";
import { arrivalsAtServices } from "@/tests/e2e/arrivals_at_services.ts";
import { arrivalsAtSurveys } from "@/tests/e2e/arrivals_at_surveys.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";

export type PersonKey = keyof Stage["people"];
export type Arrival = readonly [who: PersonKey, address: string];

/** By the path of the route; several where a page looks different to others or in another state. */
export const arrivals: Readonly<Record<string, (at: Stage) => readonly Arrival[]>> = {
  "/": () =>
    ([
      "gp",
      "receptionist",
      "consultant",
      "manager",
      "carer",
      "handler",
      "paramedic",
      "commissioner",
    ] as const)
      .map((who) => [who, paths.home()] as const),
  "/account": () => [["gp", paths.account()], ["consultant", paths.account()]],
  "/account/memberships": () => [["consultant", paths.memberships()]],
  "/account/notices": () => [["gp", paths.accountNotices()], ["carer", paths.accountNotices()]],
  "/account/password": () => [["gp", paths.accountPassword()]],
  "/account/recovery-codes": () => [["withSecondFactor", paths.recoveryCodes()]],
  "/account/second-factor": () => [
    ["gp", paths.secondFactor()],
    ["withSecondFactor", paths.secondFactor()],
  ],
  "/account/shortcuts": () => [["consultant", paths.accountShortcuts()]],
  "/admin": () => [["administrator", paths.admin()]],
  "/admin/health": () => [["administrator", paths.adminHealth()]],
  "/admin/holidays": () => [["administrator", paths.adminHolidays()]],
  "/admin/jobs": () => [["administrator", paths.adminJobs()]],
  "/admin/jobs/:jobId/give-up": ({ job }) => [["administrator", paths.adminJobGiveUp(job.id)]],
  "/admin/permissions": () => [["administrator", paths.adminPermissions()]],
  "/admin/translations": () => [["administrator", paths.translations()]],
  "/admin/translations/:language": () => [["administrator", paths.translationsOf("ur")]],
  "/admin/translations/:language/import": () => [
    ["administrator", paths.translationsImport("pl")],
  ],
  "/admin/translations/:language/pages/:wordsPage": () => [
    ["administrator", paths.translationsPage("ar", "gate")],
  ],
  "/admin/translations/:language/words/:wordsKey": () => [
    ["administrator", paths.translation("ar", "gate.birth_wrong")],
    ["administrator", paths.translation("bn", "gate.back")],
  ],
  "/audit": ({ patients }) => [
    ["practiceManager", paths.audit()],
    ["practiceManager", paths.audit({ record: `patient:${patients.seen.id}` })],
    ["administrator", paths.audit()],
  ],
  ...arrivalsAtCalls,
  "/charges": () => [
    ["practiceManager", paths.charges()],
    ["manager", paths.charges()],
    ["commissioner", paths.charges()],
  ],
  "/charges/:chargeId/credit": ({ chargeId }) => [["manager", paths.chargeCredit(chargeId)]],
  ...arrivalsAtRetention,
  "/emergencies": () => [["practiceManager", paths.emergencies()]],
  "/emergencies/:breakGlassId": ({ emergencyId }) => [
    ["practiceManager", paths.emergencySeen(emergencyId)],
  ],
  "/emergency": () => [["consultant", paths.emergency()], ["paramedic", paths.emergency()]],
  "/follow-ups": () => [["gp", paths.followUps()], ["receptionist", paths.followUps()]],
  "/forgotten-password": () => [["nobody", paths.forgottenPassword()]],
  "/join/:token": ({ links }) => [
    ["nobody", paths.join(links.invitation)],
    ["nobody", paths.join(links.invitationAgain)],
    ["carer", paths.join(links.invitationAgain)],
  ],
  "/messages": () => [["gp", paths.unreadMessages()], ["consultant", paths.unreadMessages()]],
  "/organisations": () => [["administrator", paths.organisations()]],
  "/organisations/new": () => [["administrator", paths.newOrganisation()]],
  "/organisations/:organisationId": ({ homeId }) => [
    ["administrator", paths.organisation(homeId)],
    ["homeManager", paths.organisation(homeId)],
  ],
  "/organisations/:organisationId/contact": ({ homeId }) => [
    ["homeManager", paths.organisationContact(homeId)],
  ],
  "/organisations/:organisationId/identity": ({ homeId }) => [
    ["administrator", paths.organisationIdentity(homeId)],
  ],
  "/organisations/:organisationId/invitations": ({ homeId }) => [
    ["administrator", paths.organisationInvitations(homeId)],
  ],
  "/patients": () => [["gp", paths.patients()], ["carer", paths.patients()]],
  "/patients/new": () => [["receptionist", paths.newPatient()]],
  "/patients/import": () => [["practiceManager", paths.importPatients()]],
  "/patients/import/:patientImportId": ({ importId }) => [
    ["practiceManager", paths.patientImport(importId)],
  ],
  "/patients/:patientId": ({ patients }) => [
    ["gp", paths.patient(patients.seen.id)],
    ["consultant", paths.patient(patients.seen.id)],
    ["paramedic", paths.patient(patients.found.id)],
  ],
  "/patients/:patientId/consents": ({ patients }) => [
    ["gp", paths.patientConsents(patients.seen.id)],
  ],
  "/patients/:patientId/edit": ({ patients }) => [
    ["receptionist", paths.editPatient(patients.seen.id)],
  ],
  "/patients/:patientId/merge": ({ patients }) => [
    ["gp", paths.mergePatient(patients.seen.id)],
    ["gp", paths.mergePatient(patients.seen.id, patients.alike.id)],
  ],
  "/patients/:patientId/asking": ({ patients }) => [["gp", paths.patientAsking(patients.seen.id)]],
  "/patients/:patientId/needs": ({ patients }) => [["gp", paths.patientNeeds(patients.seen.id)]],
  "/people": () => [["practiceManager", paths.people()], ["administrator", paths.people()]],
  "/people/invitations": () => [["practiceManager", paths.invitations()]],
  "/people/:membershipId": ({ people }) => [
    ["practiceManager", paths.person(people.gp.membershipId)],
    ["administrator", paths.person(people.gp.membershipId)],
    ["administrator", paths.person(people.stopped.membershipId)],
  ],
  "/people/:membershipId/end": ({ people }) => [
    ["practiceManager", paths.personEnd(people.gp.membershipId)],
  ],
  "/people/:membershipId/role": ({ people }) => [
    ["practiceManager", paths.personRole(people.gp.membershipId)],
  ],
  "/people/:membershipId/suspension": ({ people }) => [
    ["administrator", paths.personSuspension(people.gp.membershipId)],
  ],
  "/photograph-clinic": () => [
    ["assistant", paths.photographClinic()],
    ["receptionist", paths.photographClinic("2026-03-02")],
    ["gp", paths.photographClinic("2031-01-01")],
  ],
  "/photographs/:photographId": ({ referrals, known }) => [
    ["gp", paths.photograph(referrals.answered.photographId)],
    [
      "consultant",
      paths.photograph(referrals.waiting.photographId, referrals.answered.photographId),
    ],
    ["gp", paths.photograph(known.intimate)],
    ["receptionist", paths.photograph(known.intimate)],
    ["gp", paths.photograph(known.reported)],
  ],
  "/photographs/:photographId/details": ({ referrals, known }) => [
    ["gp", paths.photographDetails(referrals.draft.photographId)],
    ["gp", paths.photographDetails(known.intimate)],
  ],
  "/photographs/:photographId/release": ({ known }) => [
    ["practiceManager", paths.releasePhotograph(known.reported)],
    ["administrator", paths.releasePhotograph(known.reported)],
  ],
  "/photographs/:photographId/report": ({ referrals }) => [
    ["consultant", paths.reportPhotograph(referrals.waiting.photographId)],
  ],
  "/photographs/reported": () => [
    ["practiceManager", paths.reportedPhotographs()],
    ["administrator", paths.reportedPhotographs()],
  ],
  "/queue": () => [
    ["consultant", paths.queue()],
    ["consultant", paths.queue({ mine: "1" })],
    ["consultant", paths.queue({ priority: "urgent", sort: "longest" })],
    ["manager", paths.queue()],
  ],
  "/queue/assignments": () => [["manager", paths.assignments()]],
  "/queue/forecast": () => [["manager", paths.forecast()]],
  "/queue/manage": () => [["manager", paths.manage()]],
  "/queue/filter": () => [["consultant", paths.queueFilter({ priority: "urgent" })]],
  "/queue/worked-through": () => [
    ["consultant", paths.workedThrough({ in: "priority=urgent", work: "3" })],
  ],
  "/queue/views": () => [
    ["consultant", paths.queueViews()],
    ["consultant", paths.queueViews({ priority: "urgent" })],
  ],
  ...arrivalsAtDevices,
  ...arrivalsAtHubs,
  ...arrivalsAtLetters,
  ...arrivalsAtLinks,
  ...arrivalsAtReferrals,
  "/services/:serviceId/templates": ({ services }) => [
    ["consultant", paths.serviceTemplates(services.asShipped)],
    ["manager", paths.serviceTemplates(services.asShipped)],
  ],
  "/services/:serviceId/templates/:answerTemplateId": ({ services, templateId }) => [
    ["consultant", paths.serviceTemplate(services.asShipped, templateId)],
  ],
  "/reset/:token": ({ links }) => [["nobody", paths.reset(links.reset)]],
  ...arrivalsAtResidents,
  ...arrivalsAtServices,
  ...arrivalsAtQuestionnaires,
  ...arrivalsAtSurveys,
  "/set-up/:token": ({ links }) => [["nobody", paths.setUp(links.setUp)]],
  "/sign-in": () => [["nobody", paths.signIn()]],
  "/sign-in/code": () => [["halfSignedIn", paths.signInCode()]],
  "/sign-out": () => [["gp", paths.signOut()]],
};

/** What a GET answers that is no page, and why. */
export const notPages: Readonly<Record<string, string>> = {
  "/calls/:callId/photographs/:closerLookId/uploads/:uploadId": "for a script",
  "/calls/:callId/state": "for a page that is open",
  "/calls/:callId/stream": "for a script",
  "/calls/stream": "for a script",
  "/static/:file": "a file",
  "/favicon.ico": "a picture",
  "/desk/figures/export.csv": "a file",
  "/desk/live": "the part of the desk that changes",
  "/desk/push/worker.js": "a file",
  "/kiosk/app.webmanifest": "for a home screen",
  "/kiosk/worker.js": "a file",
  "/peer/:key/id": "for machines",
  "/peer/:key/peers": "for machines",
  "/peer/peerjs": "for machines",
  "/up": "for machines",
  "/metrics": "for machines",
  "/admin/health/report.txt": "a download",
  "/admin/relays/bytes": "for a script",
  "/admin/relays/relays": "for a script",
  "/desk/test/bytes": "for a script",
  "/desk/test/relays": "for a script",
  "/home/live": "the part of the home's page that changes",
  "/home/night/bytes": "for a script",
  "/home/night/relays": "for a script",
  "/home/test/bytes": "for a script",
  "/home/test/relays": "for a script",
  "/link/call/:inviteToken/state": "for a page that is open",
  "/link/call/:inviteToken/stream": "for a script",
  "/link/call/:inviteToken/waits": "for a page that is open",
  "/admin/translations/:language/export.csv": "a download",
  "/audit/export.csv": "a download",
  "/charges/export.csv": "a download",
  "/i/:token/unsubscribe": "leads to the page to stop",
  "/surveys/answers.csv": "a download",
  "/surveys/answers.xlsx": "a download",
  "/surveys/returns/:setting/:month/form.csv": "a download",
  "/surveys/of/:name/:month/poster.pdf": "a file",
  "/surveys/places/:surveyPlaceId/cards.pdf": "a download",
  "/surveys/places/:surveyPlaceId/poster.pdf": "a download",
  "/surveys/rounds/:questionnaireRoundId/answers.csv": "a download",
  "/surveys/questionnaires/:questionnaireId/draft/preview": "leads to the version",
  "/patients/import/template.csv": "a download",
  "/patients/import/:patientImportId/corrections.csv": "a download",
  "/link/:token/photographs/:photographId/thumb": "a picture",
  "/link/:token/uploads/:uploadId": "for a script",
  "/photographs/:photographId/thumb": "a picture",
  "/photographs/:photographId/view": "a picture",
  "/photographs/:photographId/original": "a download",
  "/photographs/:photographId/export": "a download",
  "/photographs/:photographId/marks": "for a script",
  "/photographs/:photographId/tiles": "for a script",
  "/photographs/:photographId/tiles/:level/:x/:y": "a picture",
  "/admin/jobs/:jobId/retry": "leads back to the jobs",
  "/queue/cases/:referralId": "a row for a page that is open",
  "/queue/changes": "for a script",
  "/queue/stream": "for a script",
  "/queue/density": "leads to the queue",
  "/queue/filter/chosen": "leads to the queue",
  "/queue/next": "leads to a case",
  "/queue/previous": "leads to a case",
  "/queue/next/ready": "for a page that is open",
  "/referrals/:referralId/answer/insertion": "leads to the referral",
  "/referrals/:referralId/answer/undo": "leads to the referral",
  "/services/:serviceId/templates/:answerTemplateId/removal": "leads to the template",
  "/referrals/:referralId/answer/reading": "leads to the referral",
  "/referrals/:referralId/actions/:answerActionId": "leads to the referral",
  "/referrals/:referralId/actions/:answerActionId/undone": "leads to the referral",
  "/referrals/:referralId/claim": "leads to the referral",
  "/referrals/:referralId/closure": "leads to the referral",
  "/referrals/:referralId/copied": "leads to the referral",
  "/referrals/:referralId/letter.pdf": "a download",
  "/referrals/:referralId/take-over/seen": "leads to the referral",
  "/referrals/:referralId/release": "leads to the referral",
  "/referrals/:referralId/uploads/:uploadId": "for a script",
};
