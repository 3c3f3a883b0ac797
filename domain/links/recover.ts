/** Links that somebody lost, by the telephone number or e-mail address that they gave. */
import { and, eq, gt, inArray, isNull, ne } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id, Instant } from "@/db/columns.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import { contactHash } from "@/domain/access/lockout.ts";
import { contactIn } from "@/domain/links/contact.ts";
import { canBeSentTo } from "@/domain/links/lives.ts";
import { sendLink } from "@/domain/links/send.ts";
import { keptRecord } from "@/domain/patients/of_record.ts";

export type LostLink = Awaited<ReturnType<typeof lostLinks>>[number];

/**
 * Those that still let their holder in, of whoever has this contact in the record or was sent the
 * link there: of the hash of a contact in the one spelling of domain/links/contact.ts.
 */
export async function lostLinks(read: Reader, hash: string, now: Instant) {
  const open = await read.select({
    id: patientLinks.id,
    patientId: patientLinks.patientId,
    referralId: patientLinks.referralId,
    purpose: patientLinks.purpose,
    at: patientLinks.createdAt,
    sentTo: patientLinks.sentTo,
    phone: patients.phone,
    email: patients.email,
  }).from(patientLinks).innerJoin(patients, eq(patients.id, keptRecord(patientLinks.patientId)))
    .where(and(
      gt(patientLinks.expiresAt, now),
      inArray(patientLinks.purpose, ["history", "letter"]),
      // A home goes on with its own from its list; what its staff write is nothing for a telephone.
      ne(patientLinks.way, "tablet"),
      isNull(patientLinks.withdrawnAt),
      isNull(patientLinks.lockedAt),
      canBeSentTo,
    ));
  const theirs = open.flatMap(({ sentTo, phone, email, ...link }) => {
    const contact = [sentTo, phone, email].map((known) => known ? contactIn(known) : undefined)
      .find((known) => known !== undefined && contactHash(known) === hash);
    return contact === undefined ? [] : [{ ...link, contact }];
  });
  return newestOfEach(theirs).map(({ id, patientId, contact }) => ({ id, patientId, contact }));
}

/** A letter that was sent anew is one letter: who lost it is sent its newest link. */
function newestOfEach<
  L extends { readonly referralId: Id<"Referral">; readonly purpose: string; readonly at: Instant },
>(links: readonly L[]): L[] {
  const oldestFirst = links.toSorted((one, other) => one.at < other.at ? -1 : 1);
  return [
    ...new Map(oldestFirst.map((link) => [`${link.referralId} ${link.purpose}`, link])).values(),
  ];
}

/** To the contact that was asked with, for it is in the record: by the way that it can be reached. */
export async function sendLost(tx: Tx, { id, patientId, contact }: LostLink) {
  const way = contact.includes("@") ? "email" : "text";
  await sendLink(tx, id, "recovery", { way, to: contact });
  tx.audit("link.recovered", { patient_link: id, patient: patientId }, { way });
}
