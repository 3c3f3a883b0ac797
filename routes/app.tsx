/** The whole product as one function of its parts; every route is mounted here. */
import { account } from "@/routes/access/account.tsx";
import { forgottenPassword } from "@/routes/access/forgotten_password.tsx";
import { memberships } from "@/routes/access/memberships.tsx";
import { noticeChoices } from "@/routes/access/notices.tsx";
import { password } from "@/routes/access/password.tsx";
import { recoveryCodes } from "@/routes/access/recovery_codes.tsx";
import { reset } from "@/routes/access/reset.tsx";
import { secondFactor } from "@/routes/access/second_factor.tsx";
import { shortcuts } from "@/routes/access/shortcuts.tsx";
import { openSession } from "@/routes/access/session.ts";
import { settingUp } from "@/routes/access/set_up.tsx";
import { signingIn } from "@/routes/access/sign_in.tsx";
import { signingOut } from "@/routes/access/sign_out.tsx";
import { address } from "@/routes/address.ts";
import { admin } from "@/routes/admin/admin.tsx";
import { translations } from "@/routes/admin/translations.tsx";
import { permissionsTable } from "@/routes/admin/permissions.tsx";
import { assets } from "@/routes/assets.ts";
import { desk } from "@/routes/hubs/desk.tsx";
import { callFigures } from "@/routes/hubs/figures.tsx";
import { push } from "@/routes/hubs/push.ts";
import { hubSettings } from "@/routes/hubs/settings.tsx";
import { shift } from "@/routes/hubs/shift.tsx";
import { exported } from "@/routes/audit/export.ts";
import { trail } from "@/routes/audit/trail.tsx";
import { call } from "@/routes/calls/call.tsx";
import { callsAsked } from "@/routes/calls/asked.tsx";
import { callGuests } from "@/routes/calls/guests.tsx";
import { callHandOver } from "@/routes/calls/hand_over.tsx";
import { callPhotographs } from "@/routes/calls/photographs.tsx";
import { callScript } from "@/routes/calls/script.ts";
import { callsStream, callStream } from "@/routes/calls/stream.ts";
import { charges } from "@/routes/charges/charges.tsx";
import { credit } from "@/routes/charges/credit.tsx";
import { chargesExported } from "@/routes/charges/export.ts";
import { assignments } from "@/routes/capacity/assignments.tsx";
import { forecasting } from "@/routes/capacity/forecast.tsx";
import { manage } from "@/routes/capacity/manage.tsx";
import { compress } from "@/routes/compress.ts";
import { askedForm } from "@/routes/questionnaires/asked.ts";
import { patientsForm } from "@/routes/questionnaires/patients_form.tsx";
import { invitation } from "@/routes/surveys/invitation.tsx";
import { surveys } from "@/routes/surveys/surveys.ts";
import { surveyAnswer } from "@/routes/surveys/answer.tsx";
import { kiosk } from "@/routes/surveys/kiosk.tsx";
import { services } from "@/routes/services/services.ts";
import { createApp, type Parts } from "@/routes/context.ts";
import { devices } from "@/routes/devices/devices.tsx";
import { callHome } from "@/routes/devices/home.tsx";
import { pairing } from "@/routes/devices/pair.tsx";
import { ownPin, personPin } from "@/routes/devices/pins.tsx";
import {
  adminRelays,
  deskTest,
  homeTest,
  nightTest,
  tabletTests,
} from "@/routes/devices/self_test.tsx";
import { tabletFinished, tabletUsers } from "@/routes/devices/who.tsx";
import { onlyForms } from "@/routes/form.ts";
import { headers } from "@/routes/headers.ts";
import { health } from "@/routes/health.ts";
import { home } from "@/routes/home/home.tsx";
import { giveUp } from "@/routes/jobs/give_up.tsx";
import { jobs } from "@/routes/jobs/jobs.tsx";
import { retry } from "@/routes/jobs/retry.ts";
import { redFlagSeen } from "@/routes/links/red_flag_seen.ts";
import { limitBody } from "@/routes/limit_body.ts";
import { links } from "@/routes/links/links.ts";
import { log } from "@/routes/log.ts";
import { notFoundIn } from "@/routes/not_found.ts";
import { unread } from "@/routes/messages/unread.tsx";
import { contact } from "@/routes/organisations/contact.tsx";
import { identity } from "@/routes/organisations/identity.tsx";
import { invitations } from "@/routes/organisations/invitations.tsx";
import { invitationWithdrawal } from "@/routes/organisations/invitation_withdrawal.ts";
import { joining } from "@/routes/organisations/join.tsx";
import { newOrganisation } from "@/routes/organisations/new_organisation.tsx";
import { organisation } from "@/routes/organisations/organisation.tsx";
import { organisations } from "@/routes/organisations/organisations.tsx";
import { people } from "@/routes/organisations/people.tsx";
import { person } from "@/routes/organisations/person.tsx";
import { personEnd } from "@/routes/organisations/person_end.tsx";
import { personReset } from "@/routes/organisations/person_reset.tsx";
import { personReturn } from "@/routes/organisations/person_return.ts";
import { personRole } from "@/routes/organisations/person_role.tsx";
import { personSuspension } from "@/routes/organisations/person_suspension.tsx";
import { emergencies } from "@/routes/patients/emergencies.tsx";
import { emergency } from "@/routes/patients/emergency.tsx";
import { photographDetails } from "@/routes/photographs/details.tsx";
import { photographFiles } from "@/routes/photographs/files.ts";
import { marks } from "@/routes/photographs/marks.ts";
import { photograph } from "@/routes/photographs/photograph.tsx";
import { scale } from "@/routes/photographs/scale.ts";
import { photographTiles } from "@/routes/photographs/tiles.ts";
import { photographRelease } from "@/routes/photographs/release.tsx";
import { photographReport } from "@/routes/photographs/report.tsx";
import { reportedList } from "@/routes/photographs/reported.tsx";
import { begin } from "@/routes/referrals/begin.tsx";
import { adminRetention } from "@/routes/admin/retention.tsx";
import { holidays } from "@/routes/admin/holidays.tsx";
import { peer } from "@/routes/calls/peer.ts";
import { clinicDay } from "@/routes/referrals/clinic_day.tsx";
import { followUps } from "@/routes/referrals/follow_ups.tsx";
import { oneReferral } from "@/routes/referrals/one_referral.ts";
import { list } from "@/routes/referrals/list.tsx";
import { onError } from "@/routes/refusals.tsx";
import { residents } from "@/routes/residents/residents.tsx";
import { patientQuestion } from "@/routes/patient_questions/question.tsx";
import { patientQuestions } from "@/routes/patient_questions/questions.tsx";
import { asking } from "@/routes/patients/asking.tsx";
import { consents } from "@/routes/patients/consents.tsx";
import { edit } from "@/routes/patients/edit.tsx";
import { hold } from "@/routes/patients/hold.tsx";
import { importing } from "@/routes/patients/import.tsx";
import { importCheck } from "@/routes/patients/import_check.tsx";
import { merge, mergeSearch } from "@/routes/patients/merge.tsx";
import { needEnd, needs } from "@/routes/patients/needs.tsx";
import { patient } from "@/routes/patients/patient.tsx";
import { patients } from "@/routes/patients/patients.tsx";
import { register } from "@/routes/patients/register.tsx";
import { certificates } from "@/routes/retention/certificates.tsx";
import { retention } from "@/routes/retention/retention.tsx";
import { sameOrigin } from "@/routes/same_origin.ts";
import { sentOnce } from "@/routes/sent_once.ts";
import { session } from "@/routes/session.ts";
import { caseRow } from "@/routes/triage/case_row.tsx";
import { changes } from "@/routes/triage/changes.ts";
import { nextInQueue } from "@/routes/triage/next_case.ts";
import { previousInQueue } from "@/routes/triage/previous_case.ts";
import { queue } from "@/routes/triage/queue.tsx";
import { queueDensity } from "@/routes/triage/queue_density.ts";
import { queueFilter } from "@/routes/triage/queue_filter.tsx";
import { keptQueueViews } from "@/routes/triage/queue_views.tsx";
import { readyCase } from "@/routes/triage/ready_case.tsx";
import { stream } from "@/routes/triage/stream.ts";
import { adminHealth } from "@/routes/watching/health.tsx";
import { metrics } from "@/routes/watching/metrics.ts";
import { workedThrough } from "@/routes/triage/worked_through.tsx";

export function app(parts: Parts) {
  const bedside = createApp()
    .use(async function parted(c, next) {
      for (const [name, part] of Object.entries(parts)) c.set(name as keyof Parts, part);
      await next();
    })
    .use(log, headers, address)
    .route("/", assets(parts.assets))
    .route("/peer", peer)
    .route("/metrics", metrics)
    .use(compress, session, sameOrigin, limitBody, onlyForms, sentOnce)
    .route("/", home)
    .route("/account", account)
    .route("/account/memberships", memberships)
    .route("/account/notices", noticeChoices)
    .route("/account/password", password)
    .route("/account/pin", ownPin)
    .route("/account/recovery-codes", recoveryCodes)
    .route("/account/second-factor", secondFactor)
    .route("/account/shortcuts", shortcuts)
    .route("/admin", admin)
    .route("/admin/health", adminHealth)
    .route("/admin/holidays", holidays)
    .route("/admin/retention", adminRetention)
    .route("/admin/jobs", jobs)
    .route("/admin/jobs/:jobId/give-up", giveUp)
    .route("/admin/jobs/:jobId/retry", retry)
    .route("/admin/permissions", permissionsTable)
    .route("/admin/relays", adminRelays)
    .route("/admin/translations", translations)
    .route("/audit", trail)
    .route("/audit/export.csv", exported)
    .route("/calls/asked", callsAsked)
    .route("/calls/stream", callsStream)
    .route("/calls/:callId", call)
    .route("/calls/:callId", callScript)
    .route("/calls/:callId", callGuests)
    .route("/calls/:callId", callHandOver)
    .route("/calls/:callId/photographs", callPhotographs)
    .route("/calls/:callId/stream", callStream)
    .route("/charges", charges)
    .route("/charges/export.csv", chargesExported)
    .route("/charges/:chargeId/credit", credit)
    .route("/desk", desk)
    .route("/desk/test", deskTest)
    .route("/devices/tests", tabletTests)
    .route("/devices", devices)
    .route("/desk", shift)
    .route("/desk", hubSettings)
    .route("/desk/figures", callFigures)
    .route("/desk/push", push)
    .route("/emergencies", emergencies)
    .route("/emergency", emergency)
    .route("/follow-ups", followUps)
    .route("/forgotten-password", forgottenPassword)
    .route("/home", callHome)
    .route("/home/test", homeTest)
    .route("/home/finished", tabletFinished)
    .route("/home/night", nightTest)
    .route("/home/who", tabletUsers)
    .route("/join", joining)
    .route("/kiosk", kiosk)
    .route("/link", links)
    .route("/messages", unread)
    .route("/organisations", organisations)
    .route("/organisations/new", newOrganisation)
    .route("/organisations/:organisationId", organisation)
    .route("/organisations/:organisationId/contact", contact)
    .route("/organisations/:organisationId/identity", identity)
    .route("/organisations/:organisationId/invitations", invitations)
    .route("/pair", pairing)
    .route("/patients", patients)
    .route("/patients/import", importing)
    .route("/patients/import/:patientImportId", importCheck)
    .route("/patients/new", register)
    .route("/patients/:patientId", patient)
    .route("/patients/:patientId/asking", asking)
    .route("/patients/:patientId/hold", hold)
    .route("/retention/certificates", certificates)
    .route("/retention", retention)
    .route("/patients/:patientId/consents", consents)
    .route("/patients/:patientId/edit", edit)
    .route("/patients/:patientId/merge", merge)
    .route("/patients/:patientId/merge/search", mergeSearch)
    .route("/patients/:patientId/needs", needs)
    .route("/patients/:patientId/needs/:patientNeedId/end", needEnd)
    .route("/patient-questions", patientQuestions)
    .route("/patient-questions/:patientQuestionId", patientQuestion)
    .route("/people", people)
    .route("/people/invitations", invitations)
    .route("/people/invitations/:accessLinkId/withdrawal", invitationWithdrawal)
    .route("/people/:membershipId", person)
    .route("/people/:membershipId/end", personEnd)
    .route("/people/:membershipId/pin", personPin)
    .route("/people/:membershipId/reset", personReset)
    .route("/people/:membershipId/return", personReturn)
    .route("/people/:membershipId/role", personRole)
    .route("/people/:membershipId/suspension", personSuspension)
    .route("/photograph-clinic", clinicDay)
    .route("/photographs/reported", reportedList)
    .route("/photographs/:photographId", photograph)
    .route("/photographs/:photographId", photographFiles)
    .route("/photographs/:photographId/marks", marks)
    .route("/photographs/:photographId/scale", scale)
    .route("/photographs/:photographId/details", photographDetails)
    .route("/photographs/:photographId/release", photographRelease)
    .route("/photographs/:photographId/report", photographReport)
    .route("/photographs/:photographId/tiles", photographTiles)
    .route("/questionnaires/:questionnaireRecipientId", askedForm)
    .route("/queue", queue)
    .route("/red-flags/:linkRedFlagId/seen", redFlagSeen)
    .route("/queue/assignments", assignments)
    .route("/queue/forecast", forecasting)
    .route("/queue/manage", manage)
    .route("/queue/filter", queueFilter)
    .route("/queue/views", keptQueueViews)
    .route("/queue/density", queueDensity)
    .route("/queue/cases/:referralId", caseRow)
    .route("/queue/changes", changes)
    .route("/queue/next", nextInQueue)
    .route("/queue/next/ready", readyCase)
    .route("/queue/previous", previousInQueue)
    .route("/queue/stream", stream)
    .route("/queue/worked-through", workedThrough)
    .route("/referrals", list)
    .route("/referrals/new", begin)
    .route("/referrals/:referralId", oneReferral)
    .route("/reset", reset)
    .route("/residents", residents)
    .route("/s/form/:token", patientsForm)
    .route("/i/:token", invitation)
    .route("/s/:token", surveyAnswer)
    .route("/surveys", surveys)
    .route("/services", services)
    .route("/session", openSession)
    .route("/set-up", settingUp)
    .route("/sign-in", signingIn)
    .route("/sign-out", signingOut)
    .route("/up", health)
    .onError(onError);
  return bedside.notFound(notFoundIn(bedside));
}
