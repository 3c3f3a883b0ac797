/** What was said through a link, by question; for its holder while it is open, and for its practice. */
import { and, eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { linkAnswers, patientLinks } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/links/find.ts";
import type { History } from "@/domain/questions/question.ts";
import { consentKey, redFlagsKey } from "@/domain/questions/reserved_keys.ts";

/** What is no answer to a question of the service stands under these, and under keys with a dot. */
const notOfTheService = new Set([consentKey, redFlagsKey]);

/** What was taken back is not among it. */
export async function findSaid(
  read: Reader,
  actor: Actor,
  linkId: Id<"PatientLink">,
): Promise<History> {
  const rows = await read.select({ key: linkAnswers.key, answer: linkAnswers.answer })
    .from(linkAnswers).innerJoin(patientLinks, eq(patientLinks.id, linkAnswers.linkId))
    .where(and(eq(linkAnswers.linkId, linkId), visibleTo(actor)));
  return Object.fromEntries(
    rows.filter(({ answer }) => answer.length > 0).map(({ key, answer }) => [key, answer]),
  );
}

/** Only what answers the service's questions, and the last one. */
export const answersIn = (said: History): History =>
  Object.fromEntries(
    Object.entries(said).filter(([key]) => !notOfTheService.has(key) && !key.includes(".")),
  );
