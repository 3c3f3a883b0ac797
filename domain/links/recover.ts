/** Links that somebody lost, by the telephone number or e-mail address that they gave. */
import { and, eq, gt, inArray, isNull, ne, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Instant } from "@/db/columns.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import { contactHash } from "@/domain/access/lockout.ts";
import { contactIn } from "@/domain/links/contact.ts";
import { sendLink } from "@/domain/links/send.ts";

export type LostLink = Awaited<ReturnType<typeof lostLinks>>[number];

/**
 * Those that still let their holder in, of whoever has this contact in the record or was sent the
 * link there: of the hash of a contact in the one spelling of domain/links/contact.ts.
 */
export async function lostLinks(read: Reader, hash: string, now: Instant) {
  const open = await read.select({
    id: patientLinks.id,
    patientId: patientLinks.patientId,
    sentTo: patientLinks.sentTo,
    phone: patients.phone,
    email: patients.email,
  }).from(patientLinks).innerJoin(patients, eq(patients.id, keptPatient))
    .where(and(
      gt(patientLinks.expiresAt, now),
      inArray(patientLinks.purpose, ["history", "letter"]),
      // A home goes on with its own from its list; what its staff write is nothing for a telephone.
      ne(patientLinks.way, "tablet"),
      isNull(patientLinks.withdrawnAt),
      isNull(patientLinks.lockedAt),
      isNull(patients.diedOn),
      isNull(patients.leftPracticeOn),
    ));
  return open.flatMap(({ id, patientId, sentTo, phone, email }) => {
    const contact = [sentTo, phone, email].map((known) => known ? contactIn(known) : undefined)
      .find((known) => known !== undefined && contactHash(known) === hash);
    return contact === undefined ? [] : [{ id, patientId, contact }];
  });
}

/** To the contact that was asked with, for it is in the record: by the way that it can be reached. */
export async function sendLost(tx: Tx, { id, patientId, contact }: LostLink) {
  const way = contact.includes("@") ? "email" : "text";
  await sendLink(tx, id, "recovery", { way, to: contact });
  tx.audit("link.recovered", { patient_link: id, patient: patientId }, { way });
}

const keptPatient = sql`(
  SELECT coalesce(merged_into_id, id) FROM patients AS named WHERE named.id = ${patientLinks.patientId}
)`;
