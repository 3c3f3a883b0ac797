/**
 * Whoever gives the patient's date of birth is let in. Each wrong one counts against the link, which
 * five of them lock, and against the network address that it came from, at whichever links.
 */
import { eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Day, Id } from "@/db/columns.ts";
import { type Language, linkUserId, patientLinks } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Reader, Store } from "@/db/store.ts";
import { nobody } from "@/domain/access/actor.ts";
import { countAttempt, forgiveOne } from "@/domain/access/attempts.ts";
import { linkAddressKey } from "@/domain/access/lockout.ts";
import { practiceClinicians } from "@/domain/access/role_groups.ts";
import { Refusal } from "@/domain/errors.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import { asksForBirth, letsIn, mostWrongTries, standingOf } from "@/domain/links/standing.ts";
import { endVisits, openVisit } from "@/domain/links/visits.ts";
import { notify } from "@/domain/notices/notify.ts";
import { keptRecord } from "@/domain/patients/of_record.ts";

export type BirthEnd =
  /** With the token of the browser's visit. */
  | { readonly kind: "let_in"; readonly visit: string }
  | { readonly kind: "wrong"; readonly left: number }
  | { readonly kind: "locked" }
  /** Withdrawn, locked or too old: nothing is said of the date. */
  | { readonly kind: "closed" }
  | { readonly kind: "wait"; readonly seconds: number };

interface Given {
  readonly birth: Day;
  /** Chosen on the way here, by somebody who was not known yet. */
  readonly language: Language | undefined;
}

interface From {
  readonly requestId: string;
  readonly address: string | null;
}

export async function proveBirth(
  store: Store,
  link: Pick<PatientLink, "id" | "patientId" | "practiceId" | "purpose" | "way">,
  { birth, language }: Given,
  from: From,
): Promise<BirthEnd> {
  if (!asksForBirth(link)) {
    throw new Refusal("conflict", "This link is not opened by a date of birth");
  }
  const addressKey = linkAddressKey(from.address);
  const seconds = await countAttempt(store, { link_address: addressKey });
  if (seconds > 0) return { kind: "wait", seconds };
  const right = birth === await birthOf(store.read, link.patientId);
  const author = right ? holderOf(link, from) : nobody(from.requestId, from.address);
  return await change(store, author, async (tx): Promise<BirthEnd> => {
    const found = (await tx.select().from(patientLinks).where(eq(patientLinks.id, link.id)).get())!;
    if (right) await forgiveOne(tx, addressKey);
    if (!letsIn(standingOf(found, tx.now))) {
      const about = { patient_link: found.id, patient: found.patientId };
      tx.audit("link.opened", about, { reads: false });
      return { kind: "closed" };
    }
    if (!right) return await countWrong(tx, found);
    await letIn(tx, found, language);
    return { kind: "let_in", visit: await openVisit(tx, link.id) };
  });
}

type LinkRow = typeof patientLinks.$inferSelect;

async function letIn(tx: Tx, link: LinkRow, language: Language | undefined): Promise<void> {
  const about = { patient_link: link.id, patient: link.patientId };
  await tx.update(patientLinks).set({
    wrongTries: 0,
    openedAt: link.openedAt ?? tx.now,
    begunAt: link.begunAt ?? tx.now,
    ...language && { language },
  }).where(eq(patientLinks.id, link.id));
  tx.audit("link.begun", about);
  if (language && language !== link.language) {
    tx.audit("link.language_chosen", about, { language });
  }
}

/** Counted inside the change, one after another: of two at once, one is the fifth. */
async function countWrong(tx: Tx, link: LinkRow): Promise<BirthEnd> {
  const about = { patient_link: link.id, patient: link.patientId };
  const wrongTries = link.wrongTries + 1;
  const locks = wrongTries >= mostWrongTries;
  await tx.update(patientLinks).set({ wrongTries, lockedAt: locks ? tx.now : null })
    .where(eq(patientLinks.id, link.id));
  tx.audit("link.birth_wrong", about, { tries: wrongTries });
  if (!locks) return { kind: "wrong", left: mostWrongTries - wrongTries };
  await endVisits(tx, link.id);
  tx.audit("link.locked", about);
  await notify(tx, {
    kind: "link_trouble",
    // A link that was renewed can be locked again, and is told again.
    eventKey: `link_locked:${link.id}:${tx.now.toString()}`,
    path: `/referrals/${link.referralId}`,
    to: { organisationId: link.practiceId, roles: practiceClinicians },
  });
  return { kind: "locked" };
}

/** Of a record that was joined with another, what the one says that was kept. */
async function birthOf(read: Reader, patientId: Id<"Patient">): Promise<Day | undefined> {
  const [patient] = await read.select({ dateOfBirth: patients.dateOfBirth }).from(patients)
    .where(eq(patients.id, keptRecord(patientId)));
  return patient?.dateOfBirth;
}

const holderOf = ({ practiceId }: Pick<PatientLink, "practiceId">, from: From) => ({
  userId: linkUserId,
  role: "link_holder",
  organisationId: practiceId,
  ...from,
});
