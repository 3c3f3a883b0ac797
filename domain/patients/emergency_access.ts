/**
 * Emergency access ("break-glass"): a clinician opens one record they otherwise may not see, for an
 * hour, for a reason. Everything done meanwhile is marked, and the record's owner is told.
 */
import { and, asc, eq, gt, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { breakGlass, memberships } from "@/db/schema/access.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import type { EmergencyInput } from "@/domain/patients/emergency_form.ts";
import { countWrongTry, waitsUntil } from "@/domain/patients/emergency_tries.ts";
import { visibleTo } from "@/domain/patients/find.ts";
import { timeOfDay } from "@/domain/time.ts";

export const emergencyMinutes = 60;

type Exactly = Pick<EmergencyInput, "nhsNumber" | "dateOfBirth">;
type Match = Pick<
  typeof patients.$inferSelect,
  "id" | "practiceId" | "homeId" | "createdBy"
>;

/** Returns whose record it is; one they may see anyway is simply theirs to open. */
export async function openInEmergency(
  store: Store,
  actor: Actor,
  input: EmergencyInput,
): Promise<Id<"Patient">> {
  authorise(actor, "emergency.use", undefined);
  const own = await findVisible(store.read, actor, input);
  if (own) return own;
  const opened = await change(store, actor, async (tx) => {
    const until = await waitsUntil(tx, actor.userId, tx.now);
    if (until) {
      throw new Refusal(
        "conflict",
        `There were too many wrong tries. Try again after ${
          timeOfDay(until)
        }, or phone the practice`,
      );
    }
    const patient = await findExactly(tx, input);
    if (!patient) {
      await countWrongTry(tx, actor.userId);
      tx.audit("access.break_glass_refused", { user: actor.userId });
      return undefined;
    }
    await open(tx, actor, patient, input.reason);
    return patient.id;
  });
  if (opened) return opened;
  throw new Refusal(
    "invalid",
    "No patient has this NHS number and this date of birth. Check both with the patient, or with whoever is with them",
  );
}

/** At any time, by the person who opened it; nothing where it has run out already. */
export async function endEmergency(store: Store, actor: Actor): Promise<void> {
  if (!actor.breakGlassId) return;
  await change(store, actor, async (tx) => {
    await endOpenOnes(tx, actor);
    tx.audit("access.break_glass_ended", {
      emergency: actor.breakGlassId,
      patient: actor.breakGlassPatientId,
    });
  });
}

async function open(tx: Tx, actor: Actor, patient: Match, reason: string): Promise<void> {
  const already = await findOpen(tx, actor, patient.id);
  if (already) {
    // A form sent twice: once is enough, and the owner is told once.
    tx.audit("access.break_glass_used", { emergency: already, patient: patient.id }, { reason });
    return;
  }
  await endOpenOnes(tx, actor);
  const id = newId<"BreakGlass">();
  const ownerId = await ownerOf(tx, patient);
  const expiresAt = instantOf(new Date(Date.parse(tx.now) + emergencyMinutes * 60_000));
  await tx.insert(breakGlass).values({
    id,
    userId: actor.userId,
    membershipId: actor.membershipId,
    patientId: patient.id,
    reason,
    ownerId,
    startedAt: tx.now,
    expiresAt,
  });
  tx.audit("access.break_glass_used", { emergency: id, patient: patient.id }, {
    reason,
    ownerId,
    expiresAt,
  });
}

/** One record at a time: opening a second closes the first. */
async function endOpenOnes(tx: Tx, actor: Actor): Promise<void> {
  await tx.update(breakGlass).set({ endedAt: tx.now }).where(openOf(tx, actor));
}

async function findOpen(tx: Tx, actor: Actor, patientId: Id<"Patient">) {
  const [found] = await tx.select({ id: breakGlass.id }).from(breakGlass)
    .where(and(openOf(tx, actor), eq(breakGlass.patientId, patientId)));
  return found?.id;
}

const openOf = (tx: Tx, actor: Actor) =>
  and(
    eq(breakGlass.userId, actor.userId),
    eq(breakGlass.membershipId, actor.membershipId),
    isNull(breakGlass.endedAt),
    gt(breakGlass.expiresAt, tx.now),
  );

/** The practice; for a patient without one the home; else where the record was made. */
async function ownerOf(tx: Tx, patient: Match): Promise<Id<"Organisation">> {
  const owner = patient.practiceId ?? patient.homeId;
  if (owner) return owner;
  const [first] = await tx.select({ id: memberships.organisationId }).from(memberships)
    .where(eq(memberships.userId, patient.createdBy)).orderBy(asc(memberships.id)).limit(1);
  if (!first) throw new Error("Cannot tell whose record this is: its maker belonged nowhere");
  return first.id;
}

async function findVisible(read: Reader, actor: Actor, exactly: Exactly) {
  const [found] = await read.select({ id: patients.id }).from(patients)
    .where(and(is(exactly), visibleTo(actor)));
  return found?.id;
}

async function findExactly(read: Reader, exactly: Exactly): Promise<Match | undefined> {
  const [found] = await read.select({
    id: patients.id,
    practiceId: patients.practiceId,
    homeId: patients.homeId,
    createdBy: patients.createdBy,
  }).from(patients).where(is(exactly));
  return found;
}

const is = ({ nhsNumber, dateOfBirth }: Exactly) =>
  and(
    eq(patients.nhsNumber, nhsNumber),
    eq(patients.dateOfBirth, dateOfBirth),
    isNull(patients.mergedIntoId),
  );
