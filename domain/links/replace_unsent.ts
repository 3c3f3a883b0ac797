/**
 * What takes the place of a link's earlier messages: those that reached nobody are not sent any
 * more, and where one may have gone to a stranger, no address of the link works any longer.
 */
import { and, eq, inArray, isNull, min, sql } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { linkMessages, linkTokens, linkVisits } from "@/db/schema/links.ts";
import { endFailed, endWaiting } from "@/domain/jobs/waiting.ts";
import type { Reach } from "@/domain/links/reach.ts";

interface Replaced {
  readonly id: Id<"PatientLink">;
  readonly patientId: Id<"Patient">;
}

export async function replaceUnsent(
  tx: Tx,
  link: Replaced,
  reach: Pick<Reach, "way" | "sentTo">,
): Promise<void> {
  if (await wentElsewhere(tx, link, reach)) await endAddresses(tx, link.id);
  // When and why one failed stays as it was.
  const dropped = await tx.update(linkMessages)
    .set({ state: "dropped", settledAt: sql`coalesce(${linkMessages.settledAt}, ${tx.now})` })
    .where(and(
      eq(linkMessages.linkId, link.id),
      inArray(linkMessages.state, ["waiting", "failed"]),
    )).returning({ id: linkMessages.id });
  for (const { id } of dropped) {
    await endWaiting(tx, ["link.send"], id);
    await endFailed(tx, "link.send", id);
    tx.audit("link.message_dropped", { patient_link: link.id, patient: link.patientId }, {
      why: "replaced",
    });
  }
}

export async function endAddresses(tx: Tx, linkId: Id<"PatientLink">): Promise<void> {
  await tx.delete(linkTokens).where(eq(linkTokens.linkId, linkId));
  await tx.update(linkVisits).set({ endedAt: tx.now })
    .where(and(eq(linkVisits.linkId, linkId), isNull(linkVisits.endedAt)));
}

/** By the same way to another address or number, with an address of the link that still works. */
async function wentElsewhere(
  tx: Tx,
  { id }: Replaced,
  { way, sentTo }: Pick<Reach, "way" | "sentTo">,
): Promise<boolean> {
  const [working] = await tx.select({ since: min(linkTokens.createdAt) }).from(linkTokens)
    .where(eq(linkTokens.linkId, id));
  const since = working?.since;
  if (!since) return false;
  const messages = await tx.select().from(linkMessages)
    .where(and(eq(linkMessages.linkId, id), eq(linkMessages.way, way)));
  return messages.some((message) => {
    const left = message.sentAt ?? message.settledAt;
    return message.sentTo !== sentTo && (left === null || left >= since);
  });
}
