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

export function leaveContact(store: Store, way: OpenWay, input: ContactInput): Promise<void> {
  return change(store, nobodyAt(way), async (tx) => {
    const { name, contact, about } = input;
    await tx.insert(surveyContacts).values({
      key: keyByChance(),
      placeId: way.place.id,
      day: dayOf(tx.now),
      name: name || null,
      contact,
      about: about || null,
    });
    tx.audit("survey.contact_left", { place: way.place.id });
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
