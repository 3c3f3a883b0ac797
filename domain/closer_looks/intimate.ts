/** The rule of intimate photographs (domain/photographs/intimate.ts), for whom a call is about. */
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { closerLooks } from "@/db/schema/closer_looks.ts";
import { patients } from "@/db/schema/patients.ts";
import { Refusal } from "@/domain/errors.ts";
import { requireIntimateAllowed } from "@/domain/photographs/intimate.ts";
import { dayOf } from "@/domain/time.ts";

/** How old somebody is who is not listed, nobody here knows. */
export async function requireIntimateOf(
  tx: Tx,
  patientId: Id<"Patient"> | null,
  askedBy: string,
): Promise<void> {
  const patient = patientId && await tx.select({ dateOfBirth: patients.dateOfBirth })
    .from(patients).where(eq(patients.id, patientId)).get();
  if (!patient) {
    throw new Refusal(
      "invalid",
      "The home has not said which resident this call is about. Photographs of intimate places are " +
        "only of an adult who is known: ask the home to choose the resident first",
    );
  }
  requireIntimateAllowed({ ...patient, today: dayOf(tx.now), askedBy });
}

/** What was asked for of one resident is not made another's by saying whom the call is about. */
export async function requireIntimateStillAllowed(
  tx: Tx,
  callId: Id<"Call">,
  patientId: Id<"Patient"> | null,
): Promise<void> {
  const asked = await tx.select({ id: closerLooks.id }).from(closerLooks).where(and(
    eq(closerLooks.callId, callId),
    eq(closerLooks.intimate, true),
    inArray(closerLooks.state, ["asked", "taken"]),
  )).get();
  if (asked) await requireIntimateOf(tx, patientId, "the hub");
}
