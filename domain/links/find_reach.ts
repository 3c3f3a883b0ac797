/** What a page offers for reaching a patient: the contact of the record, and their language. */
import { and, desc, eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { type Language, languages, patientLinks } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { isMobile, phoneInWords, plainPhone } from "@/domain/links/contact.ts";
import { whyNotSent } from "@/domain/links/lives.ts";
import { linksOf, visibleTo } from "@/domain/links/find.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import type { Need } from "@/domain/patients/patient.ts";

export type KnownReach = Awaited<ReturnType<typeof findReach>>;

export async function findReach(read: Reader, actor: Actor, id: Id<"Referral">) {
  const patient = await findReferredPatient(read, actor, id);
  const [contact] = await read.select({ email: patients.email, phone: patients.phone })
    .from(patients).where(eq(patients.id, patient.id));
  const links = await linksOf(read, actor, id);
  const plain = plainPhone(contact?.phone ?? "");
  return {
    email: contact?.email ?? "",
    /** Only a number that takes text messages. */
    mobile: plain && isMobile(plain) ? phoneInWords(plain) : "",
    language: links[0]?.language ?? await lastLanguage(read, actor, patient.id) ??
      languageOfNeeds(patient.needs),
    /** Undefined where something can be sent. */
    whyNot: await whyNotSent(read, { patientId: patient.id, practiceId: actor.organisationId }),
  };
}

/** Of another link of theirs from the same practice. */
async function lastLanguage(
  read: Reader,
  actor: Actor,
  patientId: Id<"Patient">,
): Promise<Language | undefined> {
  const [last] = await read.select({ language: patientLinks.language }).from(patientLinks)
    .where(and(eq(patientLinks.patientId, patientId), visibleTo(actor)))
    .orderBy(desc(patientLinks.createdAt)).limit(1);
  return last?.language;
}

/** "Needs an interpreter: Polish" and "Needs easy read" say it as well. */
export function languageOfNeeds(needs: readonly Need[]): Language {
  const spoken = needs.find(({ kind }) => kind === "interpreter")?.detail?.toLowerCase() ?? "";
  const known = languages.find((language) =>
    !language.startsWith("en") &&
    spoken.includes(languageCatalogue[language].english.toLowerCase())
  );
  if (known) return known;
  return needs.some(({ kind }) => kind === "easy_read") ? "en-easy" : "en";
}
