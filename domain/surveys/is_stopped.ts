/** Did whoever is reached there say that they want no more? Asked as a message is about to leave. */
import { and, eq, isNull, or } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { surveyStops } from "@/db/schema/survey_invitations.ts";
import type { Reader } from "@/db/store.ts";

/** @param contactHash of keyedContactHash() */
export async function isStopped(
  read: Pick<Reader, "select">,
  organisationId: Id<"Organisation">,
  contactHash: string,
): Promise<boolean> {
  const [stop] = await read.select({ id: surveyStops.id }).from(surveyStops).where(and(
    eq(surveyStops.contactHash, contactHash),
    or(isNull(surveyStops.organisationId), eq(surveyStops.organisationId, organisationId)),
  )).limit(1);
  return stop !== undefined;
}
