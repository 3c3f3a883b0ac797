/**
 * After an event, whoever agreed to be asked is invited to say how it was. Whether that may still
 * leave is asked again as it leaves.
 */
import { and, desc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, type Instant, newId } from "@/db/columns.ts";
import { type Language, patientLinks } from "@/db/schema/links.ts";
import { organisations } from "@/db/schema/organisations.ts";
import {
  type AskedAfter,
  type InvitedWhom,
  surveyInvitations,
  surveyInviting,
} from "@/db/schema/survey_invitations.ts";
import { surveyPlaces } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import { isMobile } from "@/domain/links/contact.ts";
import { countInvitation } from "@/domain/surveys/count_invitation.ts";
import { firstMessageAt } from "@/domain/surveys/invitation_times.ts";
import { askableOf } from "@/domain/surveys/why_not_asked.ts";

export interface Occasion {
  readonly after: AskedAfter;
  /** Who asks about it, if they do at all. */
  readonly organisationId: Id<"Organisation">;
  readonly patientId: Id<"Patient">;
  readonly happenedAt: Instant;
  /** Where nobody is agreed to. */
  readonly otherwise?: readonly Invited[];
}

export interface Invited {
  readonly whom: InvitedWhom;
  readonly contact: string;
  readonly language: Language;
  readonly recipientId?: Id<"SurveyRecipient">;
}

/** How many were invited; undefined where nobody asks after it. */
export async function inviteAfter(tx: Tx, occasion: Occasion): Promise<number | undefined> {
  const place = await invitingPlace(tx, occasion);
  if (!place) return undefined;
  const { patientId, otherwise = [] } = occasion;
  const { why, agreed } = await askableOf(tx, patientId, place.organisation);
  if (why) return 0;
  const language = await languageOf(tx, patientId);
  const whom: readonly Invited[] = agreed.length === 0 ? otherwise : agreed.map((each) => ({
    whom: each.kind,
    contact: each.contact!,
    language: each.kind === "patient" ? language : "en",
    recipientId: each.id,
  }));
  let invited = 0;
  for (const each of whom) if (await invite(tx, place, occasion, each)) invited++;
  return invited;
}

type InvitingPlace = NonNullable<Awaited<ReturnType<typeof invitingPlace>>>;

async function invitingPlace(read: Pick<Reader, "select">, { after, organisationId }: Occasion) {
  const places = await invitingPlaces(read, organisationId);
  return places.find((each) => each.after.includes(after));
}

/** Those in use, of one organisation or of all. */
export function invitingPlaces(
  read: Pick<Reader, "select">,
  organisationId?: Id<"Organisation">,
) {
  return read.select({
    id: surveyPlaces.id,
    after: surveyInviting.after,
    quietFrom: surveyInviting.quietFrom,
    quietUntil: surveyInviting.quietUntil,
    organisation: { id: organisations.id, kind: organisations.kind },
  }).from(surveyInviting)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyInviting.placeId))
    .innerJoin(organisations, eq(organisations.id, surveyPlaces.organisationId))
    .where(and(
      isNull(surveyPlaces.endedAt),
      organisationId && eq(surveyPlaces.organisationId, organisationId),
    ));
}

async function invite(
  tx: Tx,
  place: InvitingPlace,
  { after, patientId, happenedAt }: Occasion,
  { whom, contact, language, recipientId }: Invited,
): Promise<boolean> {
  const way = contact.includes("@") ? "email" : "text";
  if (way === "text" && !isMobile(contact)) return false;
  const same = and(
    eq(surveyInvitations.placeId, place.id),
    eq(surveyInvitations.sentTo, contact),
    inArray(surveyInvitations.state, ["waiting", "sent"]),
  );
  if (await tx.$count(surveyInvitations, same) > 0) return false;
  const id = newId<"SurveyInvitation">();
  const dueAt = firstMessageAt(happenedAt, place);
  const row = { id, placeId: place.id, after, patientId, whom, way, language } as const;
  await tx.insert(surveyInvitations).values({
    ...row,
    recipientId: recipientId ?? null,
    sentTo: contact,
    state: "waiting",
    createdAt: tx.now,
    dueAt,
  });
  await countInvitation(tx, { placeId: place.id, createdAt: tx.now }, "invited");
  await tx.enqueue("survey.invite", { invitationId: id, message: 0 }, {
    dedupeKey: `${id}:0`,
    runAfter: dueAt,
  });
  tx.audit("survey.invited", { place: place.id, patient: patientId }, { after, whom, way });
  return true;
}

/** The language that they were last sent a link in. */
async function languageOf(
  read: Pick<Reader, "select">,
  patientId: Id<"Patient">,
): Promise<Language> {
  const [link] = await read.select({ language: patientLinks.language }).from(patientLinks)
    .where(and(eq(patientLinks.patientId, patientId), isNotNull(patientLinks.sentTo)))
    .orderBy(desc(patientLinks.createdAt)).limit(1);
  return link?.language ?? "en";
}
