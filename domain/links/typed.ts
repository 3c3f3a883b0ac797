/** What is typed on pages that ask no question of the service, until their form is sent. */
import { and, eq, like } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/change.ts";
import { linkAnswers } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import { saveLinkAnswer } from "@/domain/links/save_answer.ts";
import type { History } from "@/domain/questions/question.ts";

const field = z.string().max(2000).optional();

/** By page: its fields, each kept under a key with a dot, as no question of a service has. */
export const typedForms = {
  who: z.object({
    answeredBy: field,
    name: field,
    relation: field,
    why: field,
    capacity: field,
    bestInterests: field,
    familyTold: field,
    needsInterpreter: field,
  }),
  instead: z.object({ because: field }),
} as const;

export type TypedPage = keyof typeof typedForms;
export type Typed = Readonly<Record<string, string | undefined>>;

/** Field by field: what was not sent is left as it was. */
export async function keepTyped(
  store: Store,
  actor: Actor,
  page: TypedPage,
  typed: Typed,
): Promise<void> {
  for (const [name, value] of Object.entries(typed)) {
    if (value !== undefined) await saveLinkAnswer(store, actor, `${page}.${name}`, value);
  }
}

export const typedOn = (page: TypedPage, said: History): Typed =>
  Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) =>
      key.startsWith(`${page}.`) && typeof value === "string"
        ? [[key.slice(page.length + 1), value]]
        : []
    ),
  );

/** Inside the change that takes the form. */
export async function forgetTyped(tx: Tx, { id }: PatientLink, page: TypedPage): Promise<void> {
  await tx.update(linkAnswers).set({ answer: "" })
    .where(and(eq(linkAnswers.linkId, id), like(linkAnswers.key, `${page}.%`)));
}
