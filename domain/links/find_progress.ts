/** How far the links of a referral have come, for its practice. */
import { and, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { type Id, instantOf } from "@/db/columns.ts";
import { linkMessages, linkTokens, patientLinks } from "@/db/schema/links.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { linksOf, type PatientLink, visibleTo } from "@/domain/links/find.ts";
import {
  type LinkEvent,
  type LinkMessage,
  type LinkState,
  stateOf,
  storyOf,
} from "@/domain/links/progress.ts";

export interface LinkProgress {
  readonly link: PatientLink;
  readonly state: LinkState;
  readonly story: readonly LinkEvent[];
}

/** The newest first; none for those whose practice it is not. */
export async function findLinkProgress(
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
  now: Date,
): Promise<LinkProgress[]> {
  const links = await linksOf(read, actor, referralId);
  const ids = links.map(({ id }) => id);
  const [messages, codes] = await Promise.all([messagesOf(read, ids), codesOf(read, ids)]);
  return links.map((link) => {
    const own = messages.filter(({ linkId }) => linkId === link.id);
    const handedOver = codes.filter(({ linkId }) => linkId === link.id).map(({ at }) => at);
    return {
      link,
      state: stateOf(link, own, handedOver, instantOf(now)),
      story: storyOf(link, own, handedOver, instantOf(now)),
    };
  });
}

/** The state of the newest history link of each, for a list. */
export async function findLinkStates(
  read: Reader,
  actor: Actor,
  referralIds: readonly Id<"Referral">[],
  now: Date,
): Promise<ReadonlyMap<Id<"Referral">, LinkState>> {
  if (referralIds.length === 0) return new Map();
  const links = await read.select().from(patientLinks).where(and(
    inArray(patientLinks.referralId, [...referralIds]),
    visibleTo(actor),
    eq(patientLinks.purpose, "history"),
  )).orderBy(patientLinks.createdAt);
  const ids = links.map(({ id }) => id);
  const [messages, codes] = await Promise.all([messagesOf(read, ids), codesOf(read, ids)]);
  return new Map(links.map((link) => {
    const own = messages.filter(({ linkId }) => linkId === link.id);
    const handedOver = codes.filter(({ linkId }) => linkId === link.id).map(({ at }) => at);
    return [link.referralId, stateOf(link, own, handedOver, instantOf(now))] as const;
  }));
}

/** When a letter or a code was made of each: only these addresses have a code. */
async function codesOf(read: Reader, linkIds: readonly Id<"PatientLink">[]) {
  if (linkIds.length === 0) return [];
  return await read.select({ linkId: linkTokens.linkId, at: linkTokens.createdAt })
    .from(linkTokens)
    .where(and(inArray(linkTokens.linkId, [...linkIds]), isNotNull(linkTokens.codeHash)));
}

/** Of those drafts that their patient was asked for: what came back, or that they would rather not. */
export async function findCameBack(
  read: Reader,
  actor: Actor,
  drafts: readonly { readonly id: Id<"Referral"> }[],
  now: Date,
): Promise<ReadonlyMap<Id<"Referral">, LinkState>> {
  const states = await findLinkStates(read, actor, drafts.map(({ id }) => id), now);
  return new Map([...states].filter(([, state]) => state === "finished" || state === "declined"));
}

/** The newest first. */
async function messagesOf(
  read: Reader,
  linkIds: readonly Id<"PatientLink">[],
): Promise<LinkMessage[]> {
  if (linkIds.length === 0) return [];
  return await read.select().from(linkMessages).where(inArray(linkMessages.linkId, [...linkIds]))
    .orderBy(desc(linkMessages.createdAt), desc(linkMessages.id));
}
