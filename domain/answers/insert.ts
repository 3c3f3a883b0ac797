/** Keeps what was typed as the draft, with the words of a template or of an earlier answer after it. */
import type { Id } from "@/db/columns.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findEarlierAnswer } from "@/domain/answers/find_earlier.ts";
import { findTemplate } from "@/domain/answers/find_templates.ts";
import type { AnswerDraftInput } from "@/domain/answers/forms.ts";
import { saveAnswerDraft } from "@/domain/answers/save_draft.ts";
import { filledIn, inserted, type Placeholder } from "@/domain/answers/templates.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { ageOn, dayOf, longDay } from "@/domain/time.ts";

export interface Inserted {
  readonly template?: Id<"AnswerTemplate"> | undefined;
  readonly earlier?: Id<"Answer"> | undefined;
}

export async function insertWords(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  typed: AnswerDraftInput,
  which: Inserted,
): Promise<void> {
  const { read } = store;
  const referral = await findReferral(read, actor, id);
  const words = await wordsOf(read, actor, referral, which);
  const facts = await factsOf(store, actor, referral);
  const filled = Object.fromEntries(
    Object.entries(words).map(([name, text]) => [name, filledIn(text, facts)]),
  );
  await saveAnswerDraft(store, actor, id, { ...typed, ...inserted(given(typed), filled) });
}

const given = (typed: AnswerDraftInput): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typed).filter((each): each is [string, string] => each[1] !== undefined),
  );

async function wordsOf(
  read: Reader,
  actor: Actor,
  { serviceId }: Referral,
  { template, earlier }: Inserted,
): Promise<Readonly<Record<string, string>>> {
  if (template) {
    const found = await findTemplate(read, actor, template);
    if (found.serviceId === serviceId) return found.fields;
    throw new Refusal("invalid", "This template is another service’s. Choose one from the list");
  }
  if (!earlier) return {};
  const found = await findEarlierAnswer(read, actor, serviceId, earlier);
  if (!found) throw new Refusal("invalid", "There is no such answer any more. Choose another");
  // A reply and a letter were for somebody else.
  const { plan, details: { patientPlan, specialistPlan, medicines, safetyNetting } } = found;
  const again = { plan, patientPlan, specialistPlan, medicines, safetyNetting };
  return Object.fromEntries(
    Object.entries(again).flatMap(([name, text]) => text === undefined ? [] : [[name, text]]),
  );
}

async function factsOf(
  store: Store,
  actor: Actor,
  referral: Referral,
): Promise<Readonly<Record<Placeholder, string>>> {
  const patient = await findReferredPatient(store.read, actor, referral.id);
  const today = dayOf(store.now());
  return {
    "first name": patient.firstName,
    "full name": `${patient.firstName} ${patient.lastName}`,
    age: String(ageOn(patient.dateOfBirth, today)),
    practice: referral.practiceName,
    referrer: referral.sentByName ?? referral.createdByName,
    reference: referral.reference,
    service: referral.serviceName,
    today: longDay(today),
    me: actor.name,
  };
}
