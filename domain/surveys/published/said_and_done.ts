/** "You said, we did": what people said, in a comment or in the organisation's words, and what became of it. */
import { and, asc, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Day, type Id, type Month, newId } from "@/db/columns.ts";
import { saidAndDone } from "@/db/schema/survey_publications.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findComment } from "@/domain/surveys/comments/find_comments.ts";
import { findPlace } from "@/domain/surveys/find_places.ts";
import { dayOf } from "@/domain/time.ts";

export type SaidAndDone = Awaited<ReturnType<typeof findSaidAndDone>>;

export interface SaidAndDoneInput {
  readonly month: Month;
  /** Where it is about one place. */
  readonly placeId: Id<"SurveyPlace"> | null;
  /** In words of our own; or a comment that may be published. */
  readonly said: string | { readonly answerKey: number; readonly at: number };
  readonly did: string;
  readonly doneOn: Day;
}

export async function findSaidAndDone(read: Reader, actor: Actor, id: Id<"SaidAndDone">) {
  const [found] = await read.select().from(saidAndDone)
    .where(and(eq(saidAndDone.id, id), visibleTo(actor), isNull(saidAndDone.endedAt)));
  if (!found) throw new Refusal("not_found", "There is no such entry");
  return found;
}

export const findAllSaidAndDone = (read: Reader, actor: Actor, month: Month) =>
  read.select().from(saidAndDone)
    .where(and(visibleTo(actor), eq(saidAndDone.month, month), isNull(saidAndDone.endedAt)))
    .orderBy(asc(saidAndDone.doneOn), asc(saidAndDone.id));

export function writeSaidAndDone(
  store: Store,
  actor: Actor,
  input: SaidAndDoneInput,
): Promise<Id<"SaidAndDone">> {
  return change(store, actor, async (tx) => {
    const { organisationId } = actor;
    authorise(actor, "survey.publish", { organisationId });
    const id = newId<"SaidAndDone">();
    await tx.insert(saidAndDone).values({
      id,
      organisationId,
      ...await asKept(tx, actor, input),
      writtenAt: tx.now,
      writtenBy: actor.userId,
    });
    tx.audit("survey.said_and_done_written", { organisation: organisationId }, told(input));
    return id;
  });
}

export function amendSaidAndDone(
  store: Store,
  actor: Actor,
  id: Id<"SaidAndDone">,
  input: SaidAndDoneInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const entry = await findSaidAndDone(tx, actor, id);
    authorise(actor, "survey.publish", entry);
    await tx.update(saidAndDone)
      .set({ ...await asKept(tx, actor, input), writtenAt: tx.now, writtenBy: actor.userId })
      .where(eq(saidAndDone.id, id));
    const { organisationId: organisation } = entry;
    tx.audit("survey.said_and_done_amended", { organisation }, {
      from: { did: entry.did, doneOn: entry.doneOn, month: entry.month },
      to: told(input),
    });
  });
}

export function removeSaidAndDone(
  store: Store,
  actor: Actor,
  id: Id<"SaidAndDone">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const entry = await findSaidAndDone(tx, actor, id);
    authorise(actor, "survey.publish", entry);
    await tx.update(saidAndDone).set({ endedAt: tx.now }).where(eq(saidAndDone.id, id));
    const { organisationId: organisation, month, did } = entry;
    tx.audit("survey.said_and_done_removed", { organisation }, { month, did });
  });
}

async function asKept(tx: Tx, actor: Actor, input: SaidAndDoneInput) {
  const { month, placeId, said, did, doneOn } = input;
  if (placeId) await findPlace(tx, actor, placeId);
  if (doneOn > dayOf(tx.now)) throw new Refusal("invalid", "Give a day that has come already");
  const ours = typeof said === "string";
  if (!ours && !(await findComment(tx, actor, said.answerKey)).fit.has(said.at)) {
    throw new Refusal("conflict", "This comment is not published. Choose another");
  }
  return {
    month,
    placeId,
    did,
    doneOn,
    said: ours ? said : null,
    answerKey: ours ? null : said.answerKey,
    at: ours ? null : said.at,
  };
}

/** Without what was said: a comment is no part of the trail. */
const told = ({ month, did, doneOn }: SaidAndDoneInput) => ({ month, did, doneOn });

const visibleTo = (actor: Actor) => eq(saidAndDone.organisationId, actor.organisationId);
