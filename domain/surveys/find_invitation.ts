/** An invitation, for the job that sends it and for whoever opens its address. */
import { and, asc, eq, getTableColumns, gte, inArray, isNull, ne } from "drizzle-orm";
import { type Id, type Instant, instantOf } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import {
  surveyInvitations,
  surveyInvitationTokens,
  surveyInviting,
} from "@/db/schema/survey_invitations.ts";
import { surveyPlaces, surveyWays } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { invitationOverAt, isTooLate } from "@/domain/surveys/invitation_times.ts";
import { isStopped } from "@/domain/surveys/is_stopped.ts";
import { askableOf, type WhyNotAsked } from "@/domain/surveys/why_not_asked.ts";
import { dayOf, plusDays, startOfDay } from "@/domain/time.ts";

export type FoundInvitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;
export type OpenedInvitation = NonNullable<Awaited<ReturnType<typeof findOpened>>>;
export type WhyLeftOut =
  | WhyNotAsked
  | "not_asked_here"
  | "not_agreed"
  | "too_late"
  | "asked_lately"
  | "stopped";

const rows = (read: Pick<Reader, "select">) =>
  read.select({
    invitation: getTableColumns(surveyInvitations),
    place: getTableColumns(surveyPlaces),
    inviting: getTableColumns(surveyInviting),
    organisation: {
      id: organisations.id,
      kind: organisations.kind,
      name: organisations.name,
    },
  }).from(surveyInvitations)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyInvitations.placeId))
    .innerJoin(surveyInviting, eq(surveyInviting.placeId, surveyPlaces.id))
    .innerJoin(organisations, eq(organisations.id, surveyPlaces.organisationId)).$dynamic();

/** For a job; its answer names a person. */
export const findInvitation = (read: Pick<Reader, "select">, id: Id<"SurveyInvitation">) =>
  rows(read).where(eq(surveyInvitations.id, id)).get();

/**
 * Why nothing is sent, asked as it is about to leave: all that was asked when it was made, whether it
 * is still agreed, whether they were asked lately by anybody of the install, and whether they stopped it.
 */
export async function whyLeftOut(
  read: Pick<Reader, "select">,
  { invitation, place, inviting, organisation }: FoundInvitation,
  contactHash: string,
  now: Instant,
): Promise<WhyLeftOut | undefined> {
  if (place.endedAt || !inviting.after.includes(invitation.after)) return "not_asked_here";
  const { why, agreed } = await askableOf(read, invitation.patientId, organisation);
  if (why) return why;
  const { recipientId, sentTo, sentAt, dueAt } = invitation;
  if (recipientId && !agreed.some(({ id, contact }) => id === recipientId && contact === sentTo)) {
    return "not_agreed";
  }
  if (await isStopped(read, organisation.id, contactHash)) return "stopped";
  if (sentAt) return undefined;
  if (isTooLate(dueAt, now)) return "too_late";
  const [lately] = await read.select({ sentAt: surveyInvitations.sentAt }).from(surveyInvitations)
    .where(and(
      eq(surveyInvitations.contactHash, contactHash),
      ne(surveyInvitations.id, invitation.id),
      gte(surveyInvitations.sentAt, restBegan(now, inviting.restDays)),
    )).limit(1);
  return lately ? "asked_lately" : undefined;
}

/** By the calendar: asked at noon of the first, they can be asked at noon of the first again. */
const restBegan = (now: Instant, days: number): Instant =>
  startOfDay(plusDays(dayOf(now), 1 - days));

/** Where an invitation's address leads, whoever opens it; undefined where it never was one. */
export async function findOpened(read: Reader, token: string) {
  if (token.length > 100) return undefined;
  const found = await rows(read)
    .innerJoin(
      surveyInvitationTokens,
      eq(surveyInvitationTokens.invitationId, surveyInvitations.id),
    )
    .where(eq(surveyInvitationTokens.tokenHash, hashToken(token))).get();
  if (!found) return undefined;
  const { invitation, place, organisation } = found;
  const ways = await read.select({ mode: surveyWays.mode, token: surveyWays.token })
    .from(surveyWays).where(and(
      eq(surveyWays.placeId, place.id),
      isNull(surveyWays.endedAt),
      inArray(surveyWays.mode, [invitation.way, "inline", "poster"]),
    )).orderBy(asc(surveyWays.mode));
  const tokenOf = (mode: string) => ways.find((way) => way.mode === mode)?.token;
  return {
    id: invitation.id,
    token,
    placeId: place.id,
    createdAt: invitation.createdAt,
    contactHash: invitation.contactHash,
    language: invitation.language,
    organisationId: organisation.id,
    organisationName: organisation.name,
    state: invitation.state,
    sentAt: invitation.sentAt,
    isPlaceOpen: place.endedAt === null,
    /** The door of all who are invited by this way. */
    door: tokenOf(invitation.way),
    /** The way in of the place that anybody may take. */
    openWay: tokenOf("inline") ?? tokenOf("poster"),
  };
}

export const isOpenInvitation = (
  { state, sentAt, isPlaceOpen }: OpenedInvitation,
  now: Date,
): boolean =>
  isPlaceOpen && (state === "waiting" || state === "sent") &&
  (sentAt === null || instantOf(now) < invitationOverAt(sentAt));
