/** What became of a message to a patient, kept and said; where it did not arrive, the practice is told. */
import { and, eq, ne } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { linkMessages, type LinkWay } from "@/db/schema/links.ts";
import { practiceClinicians } from "@/domain/access/role_groups.ts";
import type { FoundMessage, WhyDropped } from "@/domain/links/find_message.ts";
import type { NotDelivered } from "@/domain/links/texts.ts";
import { notify } from "@/domain/notices/notify.ts";

export type WhyFailed = NotDelivered | "refused" | "not_set_up" | "server_away" | "given_up";

/** For the practice: why, and what to do. */
export function failedWords(why: WhyFailed, way: LinkWay): string {
  const by = way === "email" ? "email address" : "number";
  switch (why) {
    case "refused":
      return `The ${by} was refused. Check it with the patient, then send the link again`;
    case "no_such_number":
      return "There is no such number. Check it with the patient, then send the link again";
    case "not_reached":
      return "The phone could not be reached for some days: it may be off, or full. " +
        "Call the patient, or send the link another way";
    case "provider_failed":
      return "The text message service could not send it. Send the link again, or another way";
    case "not_set_up":
      return `${way === "email" ? "E-mail is" : "Text messages are"} not set up here. ` +
        "Send the link another way";
    case "given_up":
      return "It could not be sent. Send the link again, or another way, and tell whoever looks " +
        "after Bedside";
    case "server_away":
      return `The ${way === "email" ? "mail server" : "text message service"} did not take it. ` +
        "Send the link another way, and tell whoever looks after Bedside";
  }
}

export async function noteSent(
  tx: Tx,
  { message, link }: FoundMessage,
  providerId: string | null,
): Promise<void> {
  await tx.update(linkMessages)
    .set({ state: "sent", providerId, sentAt: tx.now, settledAt: null, failedBecause: null })
    .where(eq(linkMessages.id, message.id));
  tx.audit("link.message_sent", { patient_link: link.id, patient: link.patientId }, {
    kind: message.kind,
    way: message.way,
  });
}

export async function noteDelivered(tx: Tx, { message, link }: FoundMessage): Promise<void> {
  await tx.update(linkMessages).set({ state: "delivered", settledAt: tx.now })
    .where(eq(linkMessages.id, message.id));
  tx.audit("link.message_delivered", { patient_link: link.id, patient: link.patientId });
}

export async function noteDropped(
  tx: Tx,
  { message, link }: FoundMessage,
  why: WhyDropped,
): Promise<void> {
  await tx.update(linkMessages).set({ state: "dropped", settledAt: tx.now })
    .where(eq(linkMessages.id, message.id));
  tx.audit("link.message_dropped", { patient_link: link.id, patient: link.patientId }, { why });
}

/**
 * Each message is told of once, however often it is tried again. One that another took the place of
 * as it was tried stays dropped.
 */
export async function noteFailed(
  tx: Tx,
  { message, link }: FoundMessage,
  why: WhyFailed,
): Promise<void> {
  const failedBecause = failedWords(why, message.way);
  const failed = await tx.update(linkMessages)
    .set({ state: "failed", failedBecause, settledAt: tx.now })
    .where(and(eq(linkMessages.id, message.id), ne(linkMessages.state, "dropped")))
    .returning({ id: linkMessages.id });
  tx.audit("link.message_failed", { patient_link: link.id, patient: link.patientId }, { why });
  if (failed.length === 0) return;
  await notify(tx, {
    kind: "link_trouble",
    eventKey: `link_message:${message.id}`,
    path: `/referrals/${link.referralId}`,
    to: { organisationId: link.practiceId, roles: practiceClinicians },
  });
}
