/** Patients who are on their way through a link: as far as a test needs them. */
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { linkAnswers, type patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findHolder } from "@/domain/links/holder.ts";
import { noRedFlag } from "@/domain/links/red_flags.ts";
import { consentKey, redFlagsKey } from "@/domain/questions/reserved_keys.ts";
import { linkExists, visitExists } from "@/tests/factories/links.ts";
import { type Parties, referralExists, type ReferralRow } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

type LinkRow = typeof patientLinks.$inferInsert;

/** What a practice says before it asks the patient for the rest. */
export const practicesPart = {
  question: "Is this a basal cell carcinoma?",
  pigmented: "no",
  suspect_cancer: "no",
  exclusions: ["none"],
} as const;

/** An answer to each question that a patient is asked about a lesion. */
export const everyAnswer = {
  problem: "lesion",
  site: "36141000:left",
  site_detail: "Below the eye",
  how_many: "one",
  duration: "Od trzech miesięcy",
  change: ["size"],
  symptoms: ["itching", "bleeding"],
  size_mm: "8",
  skin_cancer: "no",
  family_history: "not_known",
  immune_suppression: "no",
  sun: ["none"],
  treatments: "Nothing",
  medicines: "Amlodipine",
  allergies: "None",
  conditions: "not_known",
  pregnancy: "not_applicable",
  before_surgery: ["none"],
} as const;

export const beforeTheQuestions = { [redFlagsKey]: [noRedFlag], [consentKey]: "given" } as const;

/** A referral that waits for its patient, the link to it, and a browser that was let in. */
export async function journeyExists(
  store: Store,
  parties: Parties,
  { link: over = {}, referral: overReferral = {}, said = {}, staff }: {
    readonly link?: Partial<LinkRow>;
    readonly referral?: Partial<ReferralRow>;
    readonly said?: Readonly<Record<string, string | readonly string[]>>;
    /** Whose tablet it is open on. */
    readonly staff?: Actor;
  } = {},
) {
  const referral = await referralExists(store, parties, {
    state: "with_patient",
    wayIn: "link",
    history: practicesPart,
    ...overReferral,
  });
  const link = await linkExists(store, referral, over);
  await saidThrough(store, link.id, said, link.language ?? "en");
  return { referral, link, ...await holderOf(store, link, staff) };
}

/** The same, but for pressing Send: nothing is left to be said. */
export const wholeJourneyExists = (
  store: Store,
  parties: Parties,
  { link, referral }: {
    readonly link?: Partial<LinkRow>;
    readonly referral?: Partial<ReferralRow>;
  } = {},
) =>
  journeyExists(store, parties, {
    link: { answeredBy: "patient", ...link },
    referral: referral ?? {},
    said: { ...beforeTheQuestions, ...everyAnswer },
  });

/** Whoever holds it, and the cookie of their browser. */
export async function holderOf(
  store: Store,
  link: { readonly id: Id<"PatientLink">; readonly token: string },
  staff?: Actor,
): Promise<{ readonly holder: Actor; readonly visit: string }> {
  const visit = await visitExists(store, link.id);
  const held = await findHolder(store.read, {
    token: link.token,
    visit,
    staff,
    now: store.now(),
    from: { requestId: "test", address: null },
  });
  if (!held) throw new Error("Cannot hold a link that lets nobody in");
  return { holder: held.actor, visit };
}

export async function saidThrough(
  store: Store,
  linkId: Id<"PatientLink">,
  said: Readonly<Record<string, string | readonly string[]>>,
  language: LinkRow["language"] = "en",
): Promise<void> {
  for (const [key, answer] of Object.entries(said)) {
    await rowExists(store, linkAnswers, {
      id: newId<"LinkAnswer">(),
      linkId,
      key,
      answer,
      language: language ?? "en",
      answeredAt: instantOf(store.now()),
    });
  }
}
