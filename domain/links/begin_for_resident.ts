/** A home asks for advice about a resident's skin, on its tablet, beside the resident. */
import { and, eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { addAddress, makeLink } from "@/domain/links/make.ts";
import type { AskForm } from "@/domain/links/resident_form.ts";
import { openVisit } from "@/domain/links/visits.ts";
import { findPatient, type Patient } from "@/domain/patients/find.ts";
import { fullName } from "@/domain/patients/patient.ts";
import { freeReference, requireOfAge } from "@/domain/referrals/begin_draft.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { moveReferral } from "@/domain/referrals/move.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import {
  type OfferedService,
  priorityOfHomes,
  servicesForResidents,
} from "@/domain/services/find.ts";
import { dayOf, longMoment } from "@/domain/time.ts";

export interface OpenedOnTablet {
  readonly referralId: Id<"Referral">;
  /** Of the link's address, and of the cookie: whoever is signed in is not asked the date of birth. */
  readonly token: string;
  readonly visit: string;
}

export function beginForResident(
  store: Store,
  actor: Actor,
  patientId: Id<"Patient">,
  { service: serviceId }: AskForm,
): Promise<OpenedOnTablet> {
  return change(store, actor, async (tx) => {
    const resident = await findPatient(tx, actor, patientId);
    authorise(actor, "resident.refer", undefined);
    const why = whyNotAskedAbout(resident);
    if (why) throw new Refusal("invalid", why);
    const service = await findService(tx, actor, resident.practiceId!, serviceId);
    requireOfAge(service, resident.dateOfBirth, dayOf(tx.now));
    await requireNoneOpen(tx, actor, resident, service);
    const referralId = await insertReferral(tx, actor, resident, service);
    const { token, visit, linkId } = await openLink(tx, actor, resident, service, referralId);
    const about = { referral: referralId, patient: resident.id };
    tx.audit("resident.referred", about, { service: service.name, home: actor.organisationId });
    tx.audit("link.made", { patient_link: linkId, patient: resident.id }, { way: "tablet" });
    return { referralId, token, visit };
  });
}

type Resident = Pick<
  Patient,
  "id" | "firstName" | "lastName" | "practiceId" | "practiceName" | "diedOn" | "leftPracticeOn"
>;

/** In words what stands in the way, for the page and for whoever sends its form all the same. */
export function whyNotAskedAbout(resident: Resident): string | undefined {
  const name = fullName(resident);
  if (resident.diedOn) return `${name} has died`;
  if (!resident.practiceId) {
    return `${name} has no GP practice in Bedside. Add it to their details first, so that the practice is told`;
  }
  if (resident.leftPracticeOn) {
    return `${name} has left ${resident.practiceName}. Add their new GP practice to their details first`;
  }
}

async function findService(
  tx: Tx,
  actor: Actor,
  practiceId: Id<"Organisation">,
  id: Id<"Service">,
): Promise<OfferedService> {
  const all = await servicesForResidents(tx, actor, practiceId, dayOf(tx.now));
  const service = all.find((each) => each.id === id);
  if (service) return service;
  throw new Refusal("invalid", "This service no longer takes questions from homes. Choose another");
}

/** One at a time: what was begun and never sent would be lost behind a second one. */
async function requireNoneOpen(tx: Tx, actor: Actor, resident: Resident, service: OfferedService) {
  const [open] = await tx.select({ createdAt: referrals.createdAt }).from(referrals).where(and(
    eq(referrals.homeId, actor.organisationId),
    eq(referrals.patientId, resident.id),
    eq(referrals.serviceId, service.id),
    eq(referrals.state, "with_patient"),
  ));
  if (!open) return;
  throw new Refusal(
    "conflict",
    `Your home began one about ${fullName(resident)} on ${
      longMoment(open.createdAt)
    } and has not sent it yet. Go on with that one`,
  );
}

async function insertReferral(
  tx: Tx,
  actor: Actor,
  resident: Patient,
  service: OfferedService,
): Promise<Id<"Referral">> {
  const id = newId<"Referral">();
  const priority = priorityOfHomes(service.definition)!;
  await tx.insert(referrals).values({
    id,
    reference: await freeReference(tx),
    serviceId: service.id,
    serviceVersionId: service.versionId,
    practiceId: resident.practiceId!,
    homeId: actor.organisationId,
    patientId: resident.id,
    state: "draft",
    priority,
    rank: priorityCatalogue[priority].rank,
    ...service.definition.homes === "to_service" ? withoutPractice(tx, actor) : { history: {} },
    createdBy: actor.userId,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  await moveReferral(tx, await findReferral(tx, actor, id), "invite", {
    wayIn: "link",
    withPatientSince: tx.now,
    withPatientBy: actor.userId,
  });
  return id;
}

/**
 * Nobody else says what is asked before the specialist reads it; and only a practice can authorise
 * a referral.
 */
const withoutPractice = (tx: Tx, { userId, organisationName }: Actor) => ({
  history: { question: `${organisationName} asks for advice about this resident’s skin` },
  writtenBy: { question: { by: userId, at: tx.now } },
  conversion: "not_authorised" as const,
});

async function openLink(
  tx: Tx,
  actor: Actor,
  resident: Patient,
  service: OfferedService,
  referralId: Id<"Referral">,
) {
  const linkId = await makeLink(tx, {
    referralId,
    patientId: resident.id,
    practiceId: resident.practiceId!,
    purpose: "history",
    way: "tablet",
    afterSending: service.definition.homes === "to_service" ? "to_service" : "to_practice",
    createdBy: actor.userId,
    openedAt: tx.now,
    begunAt: tx.now,
  });
  const { token } = await addAddress(tx, linkId);
  return { linkId, token, visit: await openVisit(tx, linkId) };
}
