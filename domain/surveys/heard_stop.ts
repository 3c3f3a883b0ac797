/** Whether the answer to a text message asks for no more of them, and whose asking is not kept yet. */
import { and, inArray, isNull } from "drizzle-orm";
import { surveyStops } from "@/db/schema/survey_invitations.ts";
import type { Reader } from "@/db/store.ts";

const words = new Set(["stop", "stop all", "stopall", "unsubscribe", "end", "quit", "cancel"]);

/** The word alone, in whatever writing; "please do not stop" is none. */
export const meansStop = (text: string): boolean =>
  words.has(text.toLowerCase().replaceAll(/[^a-z]+/g, " ").trim());

export async function findUnheard(
  read: Pick<Reader, "select">,
  hashes: readonly string[],
): Promise<readonly string[]> {
  const heard = await read.select({ hash: surveyStops.contactHash }).from(surveyStops)
    .where(and(isNull(surveyStops.organisationId), inArray(surveyStops.contactHash, [...hashes])));
  const known = new Set(heard.map(({ hash }) => hash));
  return hashes.filter((hash) => !known.has(hash));
}
