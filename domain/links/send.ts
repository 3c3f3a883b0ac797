/** Has a message with a new address of a link go out, once the change it stands in is kept. */
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { type LinkMessageKind, linkMessages } from "@/db/schema/links.ts";

export interface MessageTo {
  readonly way: "email" | "text";
  /** The e-mail address or mobile number. */
  readonly to: string;
}

/** The address is made when the message leaves (jobs/links/send_message.ts): none waits in a table. */
export async function sendLink(
  tx: Tx,
  linkId: Id<"PatientLink">,
  kind: LinkMessageKind,
  { way, to }: MessageTo,
): Promise<Id<"LinkMessage">> {
  const messageId = newId<"LinkMessage">();
  await tx.insert(linkMessages).values({
    id: messageId,
    linkId,
    kind,
    way,
    sentTo: to,
    state: "waiting",
    createdAt: tx.now,
  });
  await tx.enqueue("link.send", { messageId }, { dedupeKey: messageId });
  return messageId;
}
