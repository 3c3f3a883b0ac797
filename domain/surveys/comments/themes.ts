/** What comments are about: each organisation keeps a list of its own, and can begin with ours. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { surveyThemes } from "@/db/schema/survey_comments.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { themesToBeginWith } from "@/domain/surveys/comments/start_list.ts";

export type SurveyTheme = Awaited<ReturnType<typeof findThemes>>[number];

/** Those in use, by name. */
export const findThemes = (read: Reader, actor: Actor) =>
  read.select().from(surveyThemes).where(and(visibleTo(actor), isNull(surveyThemes.endedAt)))
    .orderBy(asc(surveyThemes.name));

export function addTheme(store: Store, actor: Actor, name: string): Promise<void> {
  return change(store, actor, async (tx) => {
    const { organisationId } = actor;
    authorise(actor, "survey.publish", { organisationId });
    const has = (await findThemes(tx, actor)).some((each) => isSame(each.name, name));
    if (has) throw new Refusal("conflict", `There is a theme called “${name}” already`);
    await add(tx, actor, name);
    tx.audit("survey.theme_added", { organisation: organisationId }, { name });
  });
}

/** Those of our list that the organisation does not have. */
export function beginThemes(store: Store, actor: Actor): Promise<void> {
  return change(store, actor, async (tx) => {
    const { organisationId } = actor;
    authorise(actor, "survey.publish", { organisationId });
    const now = await findThemes(tx, actor);
    const names = themesToBeginWith
      .filter((name) => !now.some((each) => isSame(each.name, name)));
    if (names.length === 0) throw new Refusal("conflict", "These themes are in your list already");
    for (const name of names) await add(tx, actor, name);
    tx.audit("survey.theme_added", { organisation: organisationId }, { names: names.join(", ") });
  });
}

/** It is offered no more; comments that were about it stay so. */
export function endTheme(store: Store, actor: Actor, id: Id<"SurveyTheme">): Promise<void> {
  return change(store, actor, async (tx) => {
    const [theme] = await tx.select().from(surveyThemes)
      .where(and(eq(surveyThemes.id, id), visibleTo(actor)));
    if (!theme) throw new Refusal("not_found", "There is no such theme");
    authorise(actor, "survey.publish", theme);
    if (theme.endedAt) throw new Refusal("conflict", "This theme has been ended already");
    await tx.update(surveyThemes).set({ endedAt: tx.now }).where(eq(surveyThemes.id, id));
    tx.audit("survey.theme_ended", { organisation: theme.organisationId }, { name: theme.name });
  });
}

const add = (tx: Tx, { organisationId, userId }: Actor, name: string) =>
  tx.insert(surveyThemes)
    .values({ id: newId(), organisationId, name, startedAt: tx.now, startedBy: userId });

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const visibleTo = (actor: Actor) => eq(surveyThemes.organisationId, actor.organisationId);
