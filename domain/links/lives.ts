/** To whom nothing is sent any more: somebody who has died, and whoever has left the practice. */
import { eq, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import { Refusal } from "@/domain/errors.ts";

export type WhyNotSent = "died" | "left";

/** Of a record that was joined with another, what the one says that was kept. */
export async function whyNotSent(
  read: Pick<Reader, "select">,
  patientId: Id<"Patient">,
): Promise<WhyNotSent | undefined> {
  const kept = sql`(SELECT coalesce(merged_into_id, id) FROM patients WHERE id = ${patientId})`;
  const [patient] = await read.select({
    diedOn: patients.diedOn,
    leftPracticeOn: patients.leftPracticeOn,
  }).from(patients).where(eq(patients.id, kept));
  if (patient?.diedOn) return "died";
  return patient?.leftPracticeOn ? "left" : undefined;
}

export async function requireLives(read: Reader, patientId: Id<"Patient">): Promise<void> {
  const why = await whyNotSent(read, patientId);
  if (why) throw new Refusal("invalid", `${whyNotSentWords[why]}. Nothing can be sent to them`);
}

export const whyNotSentWords: Readonly<Record<WhyNotSent, string>> = {
  died: "The record says that this patient has died",
  left: "The record says that this patient has left the practice",
};
