/** Whoever wants to be contacted about their experience leaves a way to do so, apart from any answer. */
import { and, asc, eq, getTableColumns, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { surveyContacts, surveyPlaces } from "@/db/schema/surveys.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { keyByChance, nobodyAt } from "@/domain/surveys/answer.ts";
import { type OpenWay, visibleTo } from "@/domain/surveys/find_places.ts";
import type { ContactInput } from "@/domain/surveys/forms.ts";
import { dayOf } from "@/domain/time.ts";

export type SurveyContact = Awaited<ReturnType<typeof waitingContacts>>[number];

/** Sent twice, by a second press or a page that is read anew, it is one, while nobody has seen to it. */
export function leaveContact(store: Store, way: OpenWay, input: ContactInput): Promise<void> {
  return change(store, nobodyAt(way), async (tx) => {
    const left = {
      placeId: way.place.id,
      name: input.name || null,
      contact: input.contact,
      about: input.about || null,
    };
    tx.audit("survey.contact_left", { place: way.place.id });
    const waiting = await tx.select().from(surveyContacts).where(and(
      eq(surveyContacts.placeId, left.placeId),
      eq(surveyContacts.contact, left.contact),
      isNull(surveyContacts.doneAt),
    ));
    if (waiting.some(({ name, about }) => name === left.name && about === left.about)) return;
    await tx.insert(surveyContacts).values({ key: keyByChance(), day: dayOf(tx.now), ...left });
  });
}

/** Who waits to be contacted, the longest first. */
export const waitingContacts = (read: Reader, actor: Actor) =>
  contactRows(read).where(and(visibleTo(actor), isNull(surveyContacts.doneAt)))
    .orderBy(asc(surveyContacts.day), asc(surveyContacts.key));

export function finishContact(store: Store, actor: Actor, key: number): Promise<void> {
  return change(store, actor, async (tx) => {
    const found = await contactRows(tx).where(and(visibleTo(actor), eq(surveyContacts.key, key)))
      .get();
    if (!found) throw new Refusal("not_found", "Nobody of that kind waits to be contacted");
    authorise(actor, "survey.manage", found);
    if (found.doneAt) throw new Refusal("conflict", "A colleague has dealt with this already");
    await tx.update(surveyContacts).set({ doneAt: tx.now, doneBy: actor.userId })
      .where(eq(surveyContacts.key, key));
    tx.audit("survey.contact_done", { place: found.placeId });
  });
}

const contactRows = (read: Reader) =>
  read.select({
    ...getTableColumns(surveyContacts),
    placeName: surveyPlaces.name,
    organisationId: surveyPlaces.organisationId,
  }).from(surveyContacts)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyContacts.placeId)).$dynamic();
