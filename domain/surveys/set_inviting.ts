/** The manager sets after what people are invited to answer about a place. Off to begin with. */
import { and, eq, isNull, ne } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { type AskedAfter, invitationWays, surveyInviting } from "@/db/schema/survey_invitations.ts";
import { surveyPlaces, surveyWays } from "@/db/schema/surveys.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { askedAfterCatalogue, occasionsOf } from "@/domain/surveys/asked_after.ts";
import { findPlace } from "@/domain/surveys/find_places.ts";
import { type InvitingInput, usualInviting } from "@/domain/surveys/inviting_form.ts";
import { addWay, openPlaceOf } from "@/domain/surveys/keep_place.ts";

export async function findInviting(
  read: Reader,
  actor: Actor,
  placeId: Id<"SurveyPlace">,
): Promise<InvitingInput> {
  const { id } = await findPlace(read, actor, placeId);
  const [set] = await read.select({
    after: surveyInviting.after,
    quietFrom: surveyInviting.quietFrom,
    quietUntil: surveyInviting.quietUntil,
    reminders: surveyInviting.reminders,
    restDays: surveyInviting.restDays,
  }).from(surveyInviting).where(eq(surveyInviting.placeId, id));
  return set ?? usualInviting;
}

export function setInviting(
  store: Store,
  actor: Actor,
  placeId: Id<"SurveyPlace">,
  input: InvitingInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const place = await openPlaceOf(tx, actor, placeId);
    const possible = occasionsOf(actor.organisationKind);
    const after = input.after.filter((each) => possible.includes(each));
    for (const each of after) await requireAlone(tx, place, each);
    const set = { ...input, after, setAt: tx.now, setBy: actor.userId };
    await tx.insert(surveyInviting).values({ placeId, ...set })
      .onConflictDoUpdate({ target: surveyInviting.placeId, set });
    for (const mode of invitationWays) await requireWay(tx, placeId, mode);
    tx.audit("survey.inviting_set", { place: placeId }, { ...input, after });
  });
}

/** One event is one invitation: to one place of an organisation. */
async function requireAlone(
  tx: Tx,
  { id, organisationId }: { id: Id<"SurveyPlace">; organisationId: Id<"Organisation"> },
  after: AskedAfter,
): Promise<void> {
  const others = await tx.select({ name: surveyPlaces.name, after: surveyInviting.after })
    .from(surveyInviting).innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyInviting.placeId))
    .where(and(
      eq(surveyPlaces.organisationId, organisationId),
      ne(surveyPlaces.id, id),
      isNull(surveyPlaces.endedAt),
    ));
  const other = others.find((each) => each.after.includes(after));
  if (!other) return;
  const what = askedAfterCatalogue[after].label.toLowerCase();
  throw new Refusal(
    "conflict",
    `People are invited after ${what} to “${other.name}”. Stop it there first`,
  );
}

/** All that are invited come through one door, so that behind it nothing tells who came by which link. */
async function requireWay(
  tx: Tx,
  placeId: Id<"SurveyPlace">,
  mode: typeof invitationWays[number],
): Promise<void> {
  const open = and(
    eq(surveyWays.placeId, placeId),
    eq(surveyWays.mode, mode),
    isNull(surveyWays.endedAt),
  );
  if (await tx.$count(surveyWays, open) === 0) await addWay(tx, placeId, mode);
}
