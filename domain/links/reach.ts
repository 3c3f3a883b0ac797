/** How a link gets to its patient: by a message that goes out, or in the hand of whoever makes it. */
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import {
  type Language,
  type LinkMessageKind,
  type LinkWay,
  patientLinks,
} from "@/db/schema/links.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { keepContact } from "@/domain/links/keep_contact.ts";
import { requireLives } from "@/domain/links/lives.ts";
import { addAddressWithCode } from "@/domain/links/make.ts";
import { sendLink } from "@/domain/links/send.ts";

export type ReachWay = Exclude<LinkWay, "tablet">;

export interface Reach {
  readonly way: ReachWay;
  /** The e-mail address or mobile number, of the ways that go to one. */
  readonly sentTo: string | null;
  readonly language: Language;
  /** What is sent to goes into the patient's record. */
  readonly keepContact: boolean;
}

/** In the answer to whoever asked, once: the database has hashes. */
export interface ToHandOver {
  readonly way: "post" | "code";
  readonly token: string;
  readonly code: string;
}

/** For a link that is there: it goes out by e-mail or text, or is handed over as it is returned. */
export async function reachBy(
  tx: Tx,
  actor: Actor,
  link: Pick<typeof patientLinks.$inferSelect, "id" | "patientId" | "practiceId">,
  kind: LinkMessageKind,
  reach: Reach,
): Promise<ToHandOver | undefined> {
  await requireLives(tx, link);
  const { way, sentTo, language } = reach;
  await tx.update(patientLinks).set({ way, sentTo, language })
    .where(eq(patientLinks.id, link.id));
  if (way === "post" || way === "code") {
    return { way, ...await addAddressWithCode(tx, link.id) };
  }
  if (!sentTo) throw new Error("An e-mail or text message goes to somebody");
  if (reach.keepContact) await keepContact(tx, actor, link.patientId, { way, sentTo });
  await sendLink(tx, link.id, kind, { way, to: sentTo });
  return undefined;
}
