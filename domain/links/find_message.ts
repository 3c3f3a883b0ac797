/** A message that is to go out, with what it is about and whether it still should. For jobs. */
import { eq } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { linkMessages, patientLinks } from "@/db/schema/links.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import { type WhyNotSent, whyNotSent } from "@/domain/links/lives.ts";
import { standingOf } from "@/domain/links/standing.ts";

export type WhyDropped = WhyNotSent | "withdrawn" | "locked" | "expired" | "over" | "settled";

export type FoundMessage = Awaited<ReturnType<typeof findMessage>> & object;

export function findMessage(read: Pick<Reader, "select">, id: Id<"LinkMessage">) {
  return read.select({
    message: linkMessages,
    link: patientLinks,
    practiceName: organisations.name,
    practicePhone: organisations.phone,
  }).from(linkMessages)
    .innerJoin(patientLinks, eq(patientLinks.id, linkMessages.linkId))
    .innerJoin(organisations, eq(organisations.id, patientLinks.practiceId))
    .where(eq(linkMessages.id, id)).get();
}

/** A message that waited while its link ended, or its patient died, stays unsent. */
export async function whyDropped(
  read: Pick<Reader, "select">,
  { message, link }: FoundMessage,
  now: Instant,
): Promise<WhyDropped | undefined> {
  // One that failed is tried again where an administrator asks for it.
  if (message.state !== "waiting" && message.state !== "failed") return "settled";
  const standing = standingOf(link, now);
  if (standing === "withdrawn" || standing === "locked" || standing === "expired") return standing;
  const asks = link.purpose === "history" && message.kind !== "recovery";
  if (asks && standing !== "open") return "over";
  return await whyNotSent(read, link);
}
