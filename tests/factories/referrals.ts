/** Referrals that exist, in any state, with all that such a referral has. */
import { type Instant, instantOf, newId } from "@/db/columns.ts";
import { consents } from "@/db/schema/patients.ts";
import { photographs, photographUploads } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import { dueAroundTheClock } from "@/domain/clocks/usual_targets.ts";
import { referenceOf } from "@/domain/reference.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import { bookingExists } from "@/tests/factories/bookings.ts";
import { answerExists, heldAnswerExists, requestExists } from "@/tests/factories/answers.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export type ServiceRow = typeof services.$inferSelect;
export type ReferralRow = typeof referrals.$inferSelect;
export type PhotographRow = typeof photographs.$inferSelect;
export type UploadRow = typeof photographUploads.$inferSelect;
export type Parties = Awaited<ReturnType<typeof partiesExist>>;

let counter = 0;

/** A practice and a specialist service with the people who do the main job. */
export async function partiesExist(store: Store) {
  const practice = await organisationExists(store, { kind: "practice", name: "Oakfield Surgery" });
  const specialists = await organisationExists(store, {
    kind: "specialist",
    name: "Skin Advice Service",
  });
  const at = (organisation: typeof practice, name: string) => ({ organisation, name });
  return {
    practice,
    specialists,
    service: await serviceExists(store, { organisationId: specialists.id }),
    gp: await personExists(store, "gp", at(practice, "Dr Amara Nwosu")),
    nurse: await personExists(store, "practice_nurse", at(practice, "Sister Ruth Pell")),
    receptionist: await personExists(store, "receptionist", at(practice, "Gareth Lowe")),
    consultant: await personExists(store, "consultant", at(specialists, "Dr Priya Shah")),
    colleague: await personExists(store, "consultant", at(specialists, "Dr Tomasz Zielinski")),
    manager: await personExists(store, "service_manager", at(specialists, "Helen Marsh")),
  };
}

export async function serviceExists(
  store: Store,
  over: Partial<ServiceRow> = {},
): Promise<ServiceRow> {
  const organisationId = over.organisationId ??
    (await organisationExists(store, { kind: "specialist", name: "Skin Advice Service" })).id;
  const service: ServiceRow = {
    id: newId(),
    organisationId,
    name: "Dermatology advice",
    specialtyCode: "330",
    takesUrgentSuspectedCancer: true,
    routineTargetHours: 48,
    urgentTargetHours: 24,
    photographsAsked: null,
    verdictThresholds: null,
    sourcing: "own",
    claimMinutes: 20,
    unreadToManagerHours: 48,
    unreadToServiceHours: 96,
    createdAt: instantOf(store.now()),
    closedAt: null,
    ...over,
  };
  await rowExists(store, services, service);
  return service;
}

export const wholeHistory = {
  question: "Is this a basal cell carcinoma?",
  problem: "lesion",
  site: "forearm",
  duration: "3 months",
  size_mm: "8",
  pigmented: "no",
  suspect_cancer: "no",
  exclusions: ["none"],
} as const;

let referred = 0;
const letters = "23456789ACDEFGHJKMNPQRTUVWXYZ";

/** One after the other: of some thousand at random, two would be the same. */
function nextReference(): string {
  // Steps by a number that has no factor in common with 29 ** 5, so that they look unlike.
  let left = ++referred * 8_191_007 % 29 ** 5;
  const five = Array.from({ length: 5 }, () => {
    const letter = letters[left % 29]!;
    left = Math.floor(left / 29);
    return letter;
  });
  return referenceOf(five.join(""));
}

/** Ready to be sent, or sent and as far as `state` says; `over` wins over everything. */
export async function referralExists(
  store: Store,
  parties: Parties,
  over: Partial<ReferralRow> = {},
): Promise<ReferralRow> {
  const now = instantOf(store.now());
  const state = over.state ?? "waiting";
  const priority = over.priority ?? "routine";
  const sent = !["draft", "booked", "with_patient"].includes(state);
  const taken = ["claimed", "returned", "leaving", "answered", "closed"].includes(state);
  const answered = ["answered", "closed"].includes(state);
  const patientId = over.patientId ?? (await patientExists(store, {
    practiceId: parties.practice.id,
    createdBy: parties.gp.userId,
  })).id;
  const referral: ReferralRow = {
    id: newId(),
    reference: nextReference(),
    serviceId: parties.service.id,
    practiceId: parties.practice.id,
    patientId,
    state,
    priority,
    rank: priorityCatalogue[priority].rank,
    wayIn: "face_to_face",
    serviceVersionId: null,
    history: wholeHistory,
    writtenBy: {},
    headline: null,
    pasted: null,
    conversion: "authorised",
    chaperone: null,
    present: null,
    earlierDecision: null,
    relatedToId: null,
    homeId: null,
    withPatientSince: state === "with_patient" ? now : null,
    withPatientBy: state === "with_patient" ? parties.gp.userId : null,
    version: 1,
    createdBy: parties.gp.userId,
    createdAt: now,
    updatedAt: now,
    sentBy: sent ? parties.gp.userId : null,
    sentAt: sent ? now : null,
    photographsMissing: sent ? 0 : null,
    photographsUnusable: sent ? 0 : null,
    dueAt: sent ? dueAroundTheClock(now, priority, parties.service) : null,
    claimedBy: taken ? parties.consultant.userId : null,
    claimedAt: taken ? now : null,
    claimedUntil: state === "claimed" ? later(now, parties.service.claimMinutes) : null,
    assignedTo: null,
    assignedAt: null,
    teamId: null,
    waitsFor: state === "returned" ? "information" : null,
    returnedAt: state === "returned" ? now : null,
    repliedAt: null,
    followUpOfId: null,
    patientToldOn: null,
    patientToldHow: null,
    patientToldBy: null,
    rttStatus: null,
    rttRule: null,
    answeredAt: answered ? now : null,
    unreadToManagerAt: null,
    unreadToServiceAt: null,
    copiedAt: null,
    copiedBy: null,
    reopenedAt: null,
    reopenedBy: null,
    reopenedBecause: null,
    answerReadAt: state === "closed" ? now : null,
    answerReadBy: state === "closed" ? parties.gp.userId : null,
    closedAt: state === "closed" ? now : null,
    closedBy: state === "closed" ? parties.gp.userId : null,
    withdrawnAt: state === "withdrawn" ? now : null,
    withdrawnBy: state === "withdrawn" ? parties.gp.userId : null,
    withdrawnBecause: state === "withdrawn" ? "It has healed" : null,
    ...over,
  };
  await rowExists(store, referrals, referral);
  if (answered) await answerExists(store, parties, referral);
  if (state === "leaving") await heldAnswerExists(store, parties, referral);
  if (state === "returned") await requestExists(store, parties, referral);
  if (state === "booked") await bookingExists(store, parties, referral);
  return referral;
}

const later = (moment: Instant, minutes: number): Instant =>
  instantOf(new Date(Date.parse(moment) + minutes * 60_000));

/** A draft that lacks nothing: consent is given and a photograph is ready. */
export async function wholeDraftExists(
  store: Store,
  parties: Parties,
  over: Partial<ReferralRow> = {},
): Promise<ReferralRow> {
  const draft = await referralExists(store, parties, { state: "draft", ...over });
  await photographExists(store, draft);
  await consentExists(store, draft);
  return draft;
}

export async function photographExists(
  store: Store,
  referral: Pick<ReferralRow, "id" | "createdBy">,
  over: Partial<PhotographRow> = {},
): Promise<PhotographRow> {
  counter++;
  const now = instantOf(store.now());
  const ready = (over.state ?? "ready") === "ready";
  const photograph: PhotographRow = {
    id: newId(),
    referralId: referral.id,
    closerLookId: null,
    state: "ready",
    kind: "close_up",
    originalKey: `originals/aa/${counter}`,
    sha256: String(counter).padStart(64, "0"),
    bytes: 3_000_000,
    format: "jpeg",
    addedBy: referral.createdBy,
    addedAt: now,
    takenAt: null,
    width: ready ? 4032 : null,
    height: ready ? 3024 : null,
    thumbKey: ready ? `views/aa/${counter}-thumb` : null,
    viewKey: ready ? `views/aa/${counter}-view` : null,
    viewWidth: ready ? 1600 : null,
    viewHeight: ready ? 1200 : null,
    lesionId: null,
    bodySite: null,
    bodySide: null,
    intimate: false,
    intimateAskedBy: null,
    takenBy: null,
    sentSmallerFromBytes: null,
    sentDespite: null,
    exportKey: null,
    tilesKey: null,
    measures: ready ? { sharpness: 120, brightness: 130 } : null,
    verdict: ready ? [] : null,
    refusal: null,
    processedAt: ready ? now : null,
    removedAt: null,
    removedBy: null,
    messageId: null,
    ...over,
  };
  await rowExists(store, photographs, photograph);
  return photograph;
}

/** Begun by whoever began the referral; nothing of it has arrived. */
export async function uploadExists(
  store: Store,
  referral: ReferralRow,
  over: Partial<UploadRow> = {},
): Promise<UploadRow> {
  const id = newId<"Upload">();
  const upload: UploadRow = {
    id,
    referralId: referral.id,
    closerLookId: null,
    sentBy: referral.createdBy,
    partKey: `parts/${id.slice(-2)}/${id}`,
    bytes: 1000,
    name: "arm.jpg",
    fingerprint: null,
    details: { kind: "close_up" },
    createdAt: instantOf(store.now()),
    expiresAt: instantOf(new Date(store.now().getTime() + 24 * 60 * 60 * 1000)),
    ...over,
  };
  await rowExists(store, photographUploads, upload);
  return upload;
}

export async function consentExists(
  store: Store,
  referral: Pick<ReferralRow, "id" | "patientId" | "createdBy">,
  over: Partial<typeof consents.$inferInsert> = {},
): Promise<void> {
  await rowExists(store, consents, {
    id: newId<"Consent">(),
    patientId: referral.patientId,
    referralId: referral.id,
    purpose: "care",
    decision: "given",
    form: "verbal",
    capacity: "own_decision",
    recordedBy: referral.createdBy,
    recordedAt: instantOf(store.now()) as Instant,
    ...over,
  });
}
