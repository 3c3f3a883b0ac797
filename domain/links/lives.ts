/** To whom nothing is sent any more: somebody who has died, and whoever has left the practice. */
import { and, eq, isNull, or } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import { Refusal } from "@/domain/errors.ts";
import { keptRecord } from "@/domain/patients/of_record.ts";

export type WhyNotSent = "died" | "left";

interface Whom {
  readonly patientId: Id<"Patient">;
  /** Whose link it is: somebody who belongs to another practice by now has left this one. */
  readonly practiceId: Id<"Organisation">;
}

/** Of a record that was joined with another, what the one says that was kept. */
export async function whyNotSent(
  read: Pick<Reader, "select">,
  { patientId, practiceId }: Whom,
): Promise<WhyNotSent | undefined> {
  const [patient] = await read.select({
    diedOn: patients.diedOn,
    leftPracticeOn: patients.leftPracticeOn,
    practiceId: patients.practiceId,
  }).from(patients).where(eq(patients.id, keptRecord(patientId)));
  if (patient?.diedOn) return "died";
  const isElsewhere = patient?.practiceId && patient.practiceId !== practiceId;
  return patient?.leftPracticeOn || isElsewhere ? "left" : undefined;
}

/** The same of many: a condition for links beside the record that holds for their patient. */
export const canBeSentTo = and(
  isNull(patients.diedOn),
  isNull(patients.leftPracticeOn),
  or(isNull(patients.practiceId), eq(patients.practiceId, patientLinks.practiceId)),
);

export async function requireLives(read: Pick<Reader, "select">, whom: Whom): Promise<void> {
  const why = await whyNotSent(read, whom);
  if (why) throw new Refusal("invalid", `${whyNotSentWords[why]}. Nothing can be sent to them`);
}

export const whyNotSentWords: Readonly<Record<WhyNotSent, string>> = {
  died: "The record says that this patient has died",
  left: "The record says that this patient has left the practice",
};
