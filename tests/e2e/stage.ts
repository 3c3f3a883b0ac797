/** One of everything: people of every kind, and a record in every state that has a page of its own. */
import { eq } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { inTurn } from "@/db/lane.ts";
import { breakGlass } from "@/db/schema/access.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { makeResetLink } from "@/domain/access/make_reset_link.ts";
import { makeSetUpLink } from "@/domain/access/set_up.ts";
import { signIn } from "@/domain/access/sign_in.ts";
import { endMembership } from "@/domain/organisations/end_membership.ts";
import { invite } from "@/domain/organisations/invite.ts";
import { suspendPerson } from "@/domain/organisations/suspend_person.ts";
import { openInEmergency } from "@/domain/patients/emergency_access.ts";
import { saveTemplate } from "@/domain/answers/save_template.ts";
import { saveAnswerDraft } from "@/domain/answers/save_draft.ts";
import { hubOf } from "@/tests/e2e/staged_hub.ts";
import { lettersHeld } from "@/tests/e2e/staged_letters.ts";
import { linksHeld } from "@/tests/e2e/staged_links.ts";
import { listChecked } from "@/tests/e2e/staged_import.ts";
import { callsOf } from "@/tests/e2e/staged_calls.ts";
import { formsOf } from "@/tests/e2e/staged_questionnaires.ts";
import { surveyOf } from "@/tests/e2e/staged_surveys.ts";
import { oldRecordsOf } from "@/tests/e2e/staged_retention.ts";
import { residentsOf } from "@/tests/e2e/staged_residents.ts";
import { photographed } from "@/tests/e2e/staged_photographs.ts";
import { tabletsPaired } from "@/tests/e2e/staged_tablets.ts";
import { servicesOf, sourcingOf } from "@/tests/e2e/staged_services.ts";
import type { Served } from "@/tests/e2e/served.ts";
import { chargeExists } from "@/tests/factories/charges.ts";
import { statusExists } from "@/tests/factories/clocks.ts";
import { jobExists } from "@/tests/factories/jobs.ts";
import { lesionExists, places, quarantineExists } from "@/tests/factories/lesions.ts";
import { needExists, patientExists } from "@/tests/factories/patients.ts";
import { homeCallsHub } from "@/tests/factories/tablets.ts";
import {
  knownPassword,
  membershipExists,
  organisationExists,
  personExists,
} from "@/tests/factories/people.ts";
import {
  consentExists,
  type Parties,
  partiesExist,
  photographExists,
  referralExists,
  type ReferralRow,
  serviceExists,
  wholeHistory,
} from "@/tests/factories/referrals.ts";

export type Stage = Awaited<ReturnType<typeof setStage>>;

export async function setStage(store: Store, served: Served) {
  const parties = await partiesExist(store);
  const links = await linksHeld(store, parties);
  const { readers, letters } = await lettersHeld(store, parties);
  const staff = await peopleOf(store, parties);
  const patients = await patientsOf(store, parties);
  const tablets = await tabletsPaired(store, { ...staff, patientId: patients.seen.id });
  const calls = await callsOf(store, staff);
  const survey = await surveyOf(store, staff.practiceManager);
  const browsers = { ...tablets.browsers, ...calls.browsers, ...survey.browsers };
  const people = { ...staff, ...links.visitors, ...readers, ...browsers };
  const { paramedic, practiceManager, gp } = people;

  await openInEmergency(store, paramedic, { ...patients.known, reason: "Collapsed in the street" });
  const [emergency] = await store.read.select({ id: breakGlass.id }).from(breakGlass);
  const invited = await invite(store, practiceManager, practiceManager.organisationId, {
    name: "Josephine Featherstonehaugh",
    email: "josephine.featherstonehaugh@oakfield.example",
    role: "practice_nurse",
  });
  const again = await invite(store, practiceManager, practiceManager.organisationId, {
    name: people.carer.name,
    email: people.carer.email,
    role: "receptionist",
  });
  const { administrator, stopped, gone } = people;
  await suspendPerson(store, administrator, stopped.membershipId, "Lost her phone");
  await endMembership(store, practiceManager, gone.membershipId);
  const referrals = await referralsOf(store, served, parties, patients.seen.id);
  return {
    people,
    patients,
    calls,
    referrals,
    known: await knownOf(store, served, parties),
    services: await servicesOf(store, parties),
    sourcing: await sourcingOf(store, parties),
    chargeId: await charged(store, referrals.answered.id),
    emergencyId: emergency!.id,
    templateId: await saveTemplate(store, parties.consultant, parties.service.id, {
      name: "Eczema, first line",
      whose: "own",
      plan: "Emollient three times a day for {first name}",
    }),
    job: await jobExists(store),
    homeId: people.carer.organisationId,
    hub: await hubOf(store, people),
    forms: await formsOf(store, parties),
    survey,
    residents: await residentsOf(store, parties, people.carer),
    held: links.held,
    letters,
    tablets,
    told: links.told,
    importId: await listChecked(store, practiceManager),
    oldRecords: await oldRecordsOf(store, practiceManager),
    links: {
      invitation: invited.token,
      invitationAgain: again.token,
      reset: (await makeResetLink(store, practiceManager, gp.userId)).token,
      setUp: await makeSetUpLink(store),
    },
  };
}

async function charged(store: Store, referralId: Id<"Referral">): Promise<Id<"Charge">> {
  const [referral] = await store.read.select().from(referrals)
    .where(eq(referrals.id, referralId));
  return (await chargeExists(store, referral!)).id;
}

async function peopleOf(store: Store, parties: Parties) {
  const home = await organisationExists(store, { kind: "home", name: "Rosewood House" });
  const hub = await organisationExists(store, { kind: "hub", name: "Digital Care Hub" });
  await homeCallsHub(store, home, hub);
  const halfWay = await personExists(store, "hub_clinician", {
    organisation: hub,
    password: true,
    secondFactor: true,
  });
  const from = { requestId: "stage", address: null, browser: null };
  const half = await signIn(store, { email: halfWay.email, password: knownPassword }, from);
  if (half.kind !== "code_due") throw new Error("Cannot set the stage: no code was asked for");
  await membershipExists(store, parties.consultant.userId, "registrar", hub);
  const { practice, specialists: _, service: __, ...specialistsAndPractice } = parties;
  return {
    ...specialistsAndPractice,
    nobody: undefined,
    halfSignedIn: half,
    assistant: await personExists(store, "healthcare_assistant", { organisation: practice }),
    practiceManager: await personExists(store, "practice_manager", {
      organisation: practice,
    }),
    carer: await personExists(store, "carer", { organisation: home, name: "Blessing Okafor" }),
    homeManager: await personExists(store, "home_manager", { organisation: home }),
    handler: await personExists(store, "call_handler", { organisation: hub }),
    lead: await personExists(store, "hub_lead", { organisation: hub }),
    paramedic: await personExists(store, "paramedic", { name: "Kit Harper" }),
    commissioner: await personExists(store, "commissioner"),
    stopped: await personExists(store, "practice_nurse", { organisation: practice }),
    gone: await personExists(store, "receptionist", { organisation: practice }),
    withSecondFactor: await personExists(store, "registrar", {
      organisation: hub,
      secondFactor: true,
    }),
    administrator: await personExists(store, "administrator"),
  };
}

/** One row that is good, one that is not. */
async function patientsOf(store: Store, { practice, gp }: Parties) {
  const of = { practiceId: practice.id, createdBy: gp.userId };
  const seen = await patientExists(store, of);
  await needExists(store, seen, "interpreter", "Polish");
  await needExists(store, seen, "hearing", "left ear");
  const alike = await patientExists(store, { ...of, noNhsNumberReason: "not_known_yet" });
  const found = await patientExists(store, { ...of, firstName: "Walter", lastName: "Finch" });
  if (!found.nhsNumber) throw new Error("Cannot set the stage: no NHS number");
  return { seen, alike, found, known: { ...found, nhsNumber: found.nhsNumber } };
}

const treated = { rttStatus: "30", rttRule: "treatment_begun" } as const;

/** A referral in each state, all of the one patient, each with a photograph that was really opened. */
const pasted = [
  "Problem\tSkin lesion",
  "Medication",
  "Amlodipine 5mg tablets  One daily",
  "Allergies: Penicillin, rash",
].join("\n");

async function referralsOf(
  store: Store,
  served: Served,
  parties: Parties,
  patientId: Id<"Patient">,
) {
  const made = async (over: Partial<ReferralRow>) => {
    const referral = await referralExists(store, parties, { ...over, patientId });
    return { id: referral.id, photographId: await photographed(store, served, referral) };
  };
  const empty = await referralExists(store, parties, { state: "draft", history: {}, patientId });
  const draft = await made({ state: "draft" });
  await consentExists(store, { ...draft, patientId, createdBy: parties.gp.userId });
  const claimed = await made({ state: "claimed", priority: "urgent" });
  await saveAnswerDraft(store, parties.consultant, claimed.id, { diagnosis: "Eczema" });
  const suspected = { ...wholeHistory, suspect_cancer: "yes" } as const;
  const elsewhere = await serviceExists(store, { takesUrgentSuspectedCancer: false });
  const referrals = {
    empty,
    suspected: await referralExists(store, parties, {
      state: "draft",
      history: suspected,
      patientId,
    }),
    suspectedElsewhere: await referralExists(store, parties, {
      state: "draft",
      history: suspected,
      patientId,
      serviceId: elsewhere.id,
    }),
    draft,
    claimed,
    waiting: await made({ state: "waiting", priority: "urgent_suspected_cancer" }),
    taken: await made({ state: "claimed", claimedBy: parties.colleague.userId }),
    answered: await made({ state: "answered" }),
    returned: await made({ state: "returned" }),
    treated: await made({ state: "answered", ...treated }),
    closed: await made({ state: "closed" }),
    withdrawn: await made({ state: "withdrawn" }),
    booked: await made({ state: "booked", present: "Her daughter", chaperone: "declined" }),
    withPatient: await made({ state: "with_patient", wayIn: "link" }),
    // Begun last, so that there is something earlier to ask about.
    copied: await made({ state: "draft", wayIn: "stored", conversion: null, pasted }),
  };
  await served.settled();
  await statusExists(store, referrals.treated.id, "sent_on");
  await statusExists(store, referrals.treated.id, "treatment_begun");
  return referrals;
}

/**
 * A draft whose photographs know all that can be known: good, poor, refused, stuck, intimate and
 * reported ones, of two lesions; one lesion more without any, and a draft about a child.
 */
async function knownOf(store: Store, served: Served, parties: Parties) {
  const { practice, gp } = parties;
  const of = { practiceId: practice.id, createdBy: gp.userId };
  const adult = await patientExists(store, { ...of, firstName: "Ada", lastName: "Quill" });
  const child = await patientExists(store, { ...of, dateOfBirth: "2015-05-01" as Day });
  const draft = await referralExists(store, parties, { state: "draft", patientId: adult.id });
  const { id: childsDraft } = await referralExists(store, parties, {
    state: "draft",
    patientId: child.id,
  });
  const cheek = await lesionExists(store, draft, { place: "2 cm below the eye" });
  const breast = await lesionExists(store, draft, { number: 2, bodySite: places.breast });
  const bare = await lesionExists(store, draft, {
    number: 3,
    bodySite: places.breast,
    bodySide: "right",
  });
  const ofCheek = { lesionId: cheek.id, bodySite: places.cheek, bodySide: "left" } as const;
  const ofBreast = { lesionId: breast.id, bodySite: places.breast, bodySide: "left" } as const;
  const askedFor = { intimate: true, intimateAskedBy: gp.name } as const;

  await photographed(store, served, draft, { ...ofCheek, kind: "overview", takenBy: "practice" });
  const poor = await photographed(store, served, draft, { ...ofCheek, takenBy: "patient" });
  const intimate = await photographed(store, served, draft, { ...ofBreast, ...askedFor });
  await photographExists(store, draft, { ...ofCheek, state: "refused", refusal: "animated" });
  const stuck = await photographExists(store, draft, { state: "received", kind: "side" });
  await jobExists(store, { args: { photographId: stuck.id }, dedupeKey: stuck.id, state: "dead" });
  const reported = await photographExists(store, draft, { state: "quarantined" });
  await quarantineExists(store, reported);
  await served.settled();
  await inTurn(store, async () => {
    await insidesOf(store).db.update(photographs)
      .set({ verdict: ["blurred", "too_dark"], sentDespite: ["blurred"] })
      .where(eq(photographs.id, poor));
  });
  return {
    draft: draft.id,
    childsDraft,
    cheek: cheek.id,
    bare: bare.id,
    intimate,
    reported: reported.id,
  };
}
