/** A statement that fails anywhere in a change leaves nothing behind: the 1st, the 2nd, … the commit. */
import { deepEqual, ok, rejects } from "node:assert/strict";
import { knownPassword, personExists } from "@/tests/factories/people.ts";
import { jobExists } from "@/tests/factories/jobs.ts";
import { lesionExists } from "@/tests/factories/lesions.ts";
import { needExists, patientExists } from "@/tests/factories/patients.ts";
import { amendment, registration } from "@/tests/factories/patient_details.ts";
import { partiesExist, referralExists, wholeDraftExists } from "@/tests/factories/referrals.ts";
import { contentsOf } from "@/tests/support/contents.ts";
import { failingStatements } from "@/tests/support/failing_statements.ts";
import { testStore } from "@/tests/support/store.ts";
import { retryJob } from "@/domain/jobs/retry_job.ts";
import { signIn } from "@/domain/access/sign_in.ts";
import { endMembership } from "@/domain/organisations/end_membership.ts";
import { invite } from "@/domain/organisations/invite.ts";
import { amendPatient } from "@/domain/patients/amend.ts";
import { openInEmergency } from "@/domain/patients/emergency_access.ts";
import { mergePatients } from "@/domain/patients/merge.ts";
import { registerPatient } from "@/domain/patients/register.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { beginDraft } from "@/domain/referrals/begin_draft.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { closeReferral } from "@/domain/referrals/close.ts";
import { recordReferralConsent } from "@/domain/referrals/consent.ts";
import { markAnswerRead } from "@/domain/referrals/read_answer.ts";
import { releaseReferral } from "@/domain/referrals/release.ts";
import { saveAnswerDraft } from "@/domain/answers/save_draft.ts";
import { saveDraft } from "@/domain/referrals/save_draft.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { setShortcutKeys } from "@/domain/triage/set_shortcut_keys.ts";
import { usualKeys } from "@/domain/triage/shortcut_keys.ts";
import { changesOfCharges } from "@/tests/db/changes/of_charges.ts";
import { changesOfAnswers } from "@/tests/db/changes/of_answers.ts";
import { changesOfClocks } from "@/tests/db/changes/of_clocks.ts";
import { changesOfGuests } from "@/tests/db/changes/of_guests.ts";
import { changesOfHandOvers } from "@/tests/db/changes/of_hand_overs.ts";
import { changesOfDevices } from "@/tests/db/changes/of_devices.ts";
import { changesOfHubs } from "@/tests/db/changes/of_hubs.ts";
import { changesOfJourneys } from "@/tests/db/changes/of_journeys.ts";
import { changesOfLetters } from "@/tests/db/changes/of_letters.ts";
import { changesOfMessages } from "@/tests/db/changes/of_messages.ts";
import { changesOfLinks } from "@/tests/db/changes/of_links.ts";
import { changesOfInvitations } from "@/tests/db/changes/of_invitations.ts";
import { changesOfDrafts } from "@/tests/db/changes/of_drafts.ts";
import { changesOfTriage } from "@/tests/db/changes/of_triage.ts";
import { changesOfCases } from "@/tests/db/changes/of_cases.ts";
import { changesOfPhotographs } from "@/tests/db/changes/of_photographs.ts";
import { changesOfServices } from "@/tests/db/changes/of_services.ts";
import { changesOfResidents } from "@/tests/db/changes/of_residents.ts";
import { changesOfKiosks } from "@/tests/db/changes/of_kiosks.ts";
import { changesOfSourcing } from "@/tests/db/changes/of_sourcing.ts";
import { changesOfTheCall } from "@/tests/db/changes/of_the_call.ts";
import { changesOfQuestionnaires } from "@/tests/db/changes/of_questionnaires.ts";
import { changesOfAsking } from "@/tests/db/changes/of_asking.ts";
import { changesOfSurveys } from "@/tests/db/changes/of_surveys.ts";
import { changesOfWords } from "@/tests/db/changes/of_words.ts";
import { onReferral, type Situation, type Verb } from "@/tests/db/changes/situation.ts";

const answer = { diagnosis: "Naevus", plan: "Reassure", outcome: "treat_in_primary_care" } as const;
const agreed = {
  decision: "given",
  form: "verbal",
  capacity: "own_decision",
  decidedBy: "",
} as const;

const verbs: Readonly<Record<string, Situation>> = {
  ...changesOfCharges,
  ...changesOfQuestionnaires,
  ...changesOfAsking,
  ...changesOfSurveys,
  ...changesOfKiosks,
  ...changesOfAnswers,
  ...changesOfClocks,
  ...changesOfGuests,
  ...changesOfHandOvers,
  ...changesOfDevices,
  ...changesOfHubs,
  ...changesOfLinks,
  ...changesOfJourneys,
  ...changesOfLetters,
  ...changesOfMessages,
  ...changesOfPhotographs,
  ...changesOfResidents,
  ...changesOfServices,
  ...changesOfSourcing,
  ...changesOfTheCall,
  ...changesOfWords,
  ...changesOfTriage,
  ...changesOfCases,
  ...changesOfDrafts,
  ...changesOfInvitations,
  async beginDraft(store, { gp, service, practice }) {
    const patient = await patientExists(store, { practiceId: practice.id });
    const input = { patient: patient.id, service: service.id, priority: "urgent" } as const;
    return () => beginDraft(store, gp, input);
  },
  saveDraft: onReferral(
    "draft",
    (store, { gp }, { id }) =>
      saveDraft(store, gp, id, { question: "Is it growing?", size_mm: "9" }),
  ),
  recordReferralConsent: onReferral(
    "draft",
    (store, { gp }, { id }) => recordReferralConsent(store, gp, id, agreed),
  ),
  async sendReferral(store, parties) {
    const { id } = await wholeDraftExists(store, parties);
    return () => sendReferral(store, parties.gp, id, 1);
  },
  claimReferral: onReferral(
    "waiting",
    (store, { consultant }, { id }) => claimReferral(store, consultant, id),
  ),
  releaseReferral: onReferral(
    "claimed",
    (store, { consultant }, { id }) => releaseReferral(store, consultant, id),
  ),
  saveAnswerDraft: onReferral(
    "claimed",
    (store, { consultant }, { id }) => saveAnswerDraft(store, consultant, id, { plan: "Reass" }),
  ),
  answerReferral: onReferral(
    "claimed",
    (store, { consultant }, { id }) => answerReferral(store, consultant, id, answer),
  ),
  markAnswerRead: onReferral("answered", (store, { gp }, { id }) => markAnswerRead(store, gp, id)),
  closeReferral: onReferral("answered", (store, { gp }, { id }) => closeReferral(store, gp, id)),
  withdrawReferral: onReferral(
    "waiting",
    (store, { gp }, { id }) => withdrawReferral(store, gp, id, "It has healed"),
  ),
  registerPatient: (store, { gp }) => {
    const needs = [{ kind: "hearing", detail: "left ear" }] as const;
    const input = registration({ practiceId: gp.organisationId, needs: [...needs] });
    return Promise.resolve(() => registerPatient(store, gp, input));
  },
  async amendPatient(store, { gp }) {
    const patient = await patientExists(store, { practiceId: gp.organisationId });
    const input = amendment(1, patient.nhsNumber!, { practiceId: gp.organisationId });
    return () => amendPatient(store, gp, patient.id, input);
  },
  async mergePatients(store, parties) {
    const practiceId = parties.practice.id;
    const kept = await patientExists(store, { practiceId, noNhsNumberReason: "not_known_yet" });
    const other = await patientExists(store, { practiceId, email: "e@pell.example" });
    await needExists(store, kept, "hearing");
    await needExists(store, other, "wheelchair");
    await lesionExists(store, await referralExists(store, parties, { patientId: other.id }));
    const input = { otherId: other.id, reason: "Same address and phone" };
    return () => mergePatients(store, parties.gp, kept.id, input);
  },
  async openInEmergency(store, { gp }) {
    const paramedic = await personExists(store, "paramedic");
    const { nhsNumber, dateOfBirth } = await patientExists(store, {
      practiceId: gp.organisationId,
    });
    const input = { nhsNumber: nhsNumber!, dateOfBirth, reason: "Unresponsive at home" };
    return () => openInEmergency(store, paramedic, input);
  },
  setShortcutKeys: (store, { consultant }) =>
    Promise.resolve(() => setShortcutKeys(store, consultant, { ...usualKeys, claim: "x" })),
  invite: (store, { manager }) => {
    const input = { name: "Jo", email: "jo@skin.example", role: "consultant" } as const;
    return Promise.resolve(() => invite(store, manager, manager.organisationId, input));
  },
  endMembership: (store, { manager, colleague }) =>
    Promise.resolve(() => endMembership(store, manager, colleague.membershipId)),
  async retryJob(store) {
    const administrator = await personExists(store, "administrator");
    const { id } = await jobExists(store);
    return () => retryJob(store, administrator, id);
  },
};

for (const [name, situation] of Object.entries(verbs)) {
  Deno.test(`${name}: whichever statement fails, nothing is left behind, and it goes through after`, async () => {
    await using store = await testStore();
    const verb = await situation(store, await partiesExist(store));
    const heard: unknown[] = [];
    store.listen((news) => heard.push(news));
    const before = await contentsOf(store);
    const failing = failingStatements(store);
    let statement = 1;
    for (; await fails(failing, statement, verb); statement++) {
      deepEqual(await contentsOf(store), before, `after statement ${statement} failed`);
      deepEqual(heard, []);
    }
    ok(statement > 3, `${name} has only ${statement - 1} statements`);
  });
}

Deno.test("signIn: whichever statement fails, no session is open, and the attempt still counts", async () => {
  await using store = await testStore();
  const { email } = await personExists(store, "gp", { password: true });
  const from = { requestId: "r1", address: "192.0.2.1", browser: null };
  const failing = failingStatements(store);
  const typed = { email, password: knownPassword };
  const sessions = (await contentsOf(store)).get("sessions");
  for (let statement = 1; statement < 5; statement++) {
    await rejects(failedAt(failing, statement, () => signIn(store, typed, from)));
    deepEqual((await contentsOf(store)).get("sessions"), sessions);
  }
});

/** False once the verb has fewer statements than that, and so went through. */
async function fails(failing: FailingStatements, at: number, verb: Verb): Promise<boolean> {
  return await failedAt(failing, at, verb).then(() => false, (error) => {
    if (!/disk I\/O error/.test(`${error.message} ${error.cause?.message}`)) throw error;
    return true;
  });
}

type FailingStatements = ReturnType<typeof failingStatements>;

async function failedAt(failing: FailingStatements, at: number, verb: Verb): Promise<unknown> {
  failing.failAt(at);
  try {
    return await verb();
  } finally {
    failing.failNone();
  }
}
