/** How far a link has come, in a word and as a story, as its practice reads it. */
import type { Instant } from "@/db/columns.ts";
import type { linkMessages, LinkWay, patientLinks } from "@/db/schema/links.ts";
import { phoneInWords } from "@/domain/links/contact.ts";
import { standingOf } from "@/domain/links/standing.ts";

export type LinkMessage = typeof linkMessages.$inferSelect;
type Link = Pick<
  typeof patientLinks.$inferSelect,
  | "purpose"
  | "way"
  | "createdAt"
  | "expiresAt"
  | "openedAt"
  | "begunAt"
  | "finishedAt"
  | "declinedAt"
  | "lockedAt"
  | "withdrawnAt"
>;

export const linkStates = [
  "on_its_way",
  "sent",
  "delivered",
  "failed",
  "handed_over",
  "opened",
  "begun",
  "finished",
  "declined",
  "locked",
  "expired",
  "withdrawn",
] as const;
export type LinkState = typeof linkStates[number];

export const linkStateLabels: Readonly<Record<LinkState, string>> = {
  on_its_way: "On its way",
  sent: "Sent",
  delivered: "Delivered",
  failed: "Not delivered",
  handed_over: "Handed over",
  opened: "Opened",
  begun: "Begun",
  finished: "Sent by the patient",
  declined: "Would rather be seen in person",
  locked: "Locked",
  expired: "Too old",
  withdrawn: "Withdrawn",
};

/** Those that want something done. */
export const troubled: readonly LinkState[] = ["failed", "locked", "expired", "withdrawn"];

/**
 * @param messages the newest first
 * @param handedOver when a letter or a code was made
 */
export function stateOf(
  link: Link,
  messages: readonly LinkMessage[],
  handedOver: readonly Instant[],
  now: Instant,
): LinkState {
  const standing = standingOf(link, now);
  // What the patient did with it stays, however old the link is by now.
  if (link.finishedAt) return "finished";
  if (link.declinedAt) return "declined";
  if (standing !== "open" && standing !== "sent") return standing;
  const last = messages.find(({ state }) => state !== "dropped") ?? messages[0];
  // A reminder that fails is no trouble once the patient is at it; a reply that they wait for is.
  if (link.begunAt && last?.kind !== "reply") return "begun";
  if (last && hasFailed(last, handedOver)) return "failed";
  if (link.begunAt) return "begun";
  if (link.openedAt) return "opened";
  if (!last || link.way === "post" || link.way === "code") return "handed_over";
  return last.state === "delivered" ? "delivered" : last.state === "sent" ? "sent" : "on_its_way";
}

/** Nobody sends it any more, and nothing was given into the patient's hand since. */
const hasFailed = ({ state, createdAt }: LinkMessage, handedOver: readonly Instant[]) =>
  (state === "failed" || state === "dropped") && handedOver.every((at) => at <= createdAt);

export interface LinkEvent {
  readonly at: Instant;
  readonly words: string;
  /** More of it: why a message failed, and what to do. */
  readonly because?: string | undefined;
}

/** In the order of time. */
export function storyOf(
  link: Link,
  messages: readonly LinkMessage[],
  /** When a letter or a code was made. */
  handedOver: readonly Instant[],
  now: Instant,
): LinkEvent[] {
  const at = (moment: Instant | null, words: string, because?: string): LinkEvent[] =>
    moment === null ? [] : [{ at: moment, words, because }];
  const expired = stateOf(link, messages, handedOver, now) === "expired";
  return [
    ...handedOver.flatMap((moment) => at(moment, "A letter or short code was made")),
    ...messages.flatMap(eventsOf),
    ...at(link.openedAt, "Somebody opened the link"),
    ...at(link.begunAt, begunWords[link.purpose]),
    ...at(link.finishedAt, "The patient sent it"),
    ...at(link.declinedAt, "The patient would rather be seen in person"),
    ...at(
      link.lockedAt,
      "Locked after five wrong dates of birth",
      "Call the patient, and check the date of birth in the record. Sending it again unlocks it, " +
        "with a new address",
    ),
    ...at(link.withdrawnAt, "The link was withdrawn"),
    ...expired ? at(link.expiresAt, "The link became too old", "Send it again, or call them") : [],
  ].toSorted((one, other) => one.at < other.at ? -1 : one.at > other.at ? 1 : 0);
}

const begunWords: Readonly<Record<Link["purpose"], string>> = {
  history: "The date of birth was given, and the patient began",
  letter: "The date of birth was given, and the letter could be read",
  shared: "The shared letter could be read",
};

function eventsOf(message: LinkMessage): LinkEvent[] {
  const what = kindWords[message.kind];
  const to = inWords(message.way, message.sentTo);
  const settled = message.settledAt;
  const left = message.sentAt
    ? [{ at: message.sentAt, words: `${what} sent to ${to}` }]
    : message.state === "waiting"
    ? [{ at: message.createdAt, words: `${what} to ${to} is on its way` }]
    : [];
  const unarrived = { at: settled!, words: `${what} to ${to} did not arrive` };
  switch (message.state) {
    case "delivered":
      return [...left, { at: settled!, words: `${what} delivered` }];
    case "failed":
      return [...left, { ...unarrived, because: message.failedBecause ?? undefined }];
    case "dropped":
      // After one that failed, another was sent: there is nothing to do about it.
      if (message.failedBecause) return [...left, unarrived];
      return [{ at: settled!, words: `${what} was not sent: it was no longer wanted` }];
    default:
      return left;
  }
}

const kindWords: Readonly<Record<LinkMessage["kind"], string>> = {
  invitation: "Link",
  reminder_day_3: "First reminder",
  reminder_day_6: "Last reminder",
  recovery: "Link that the patient asked for again",
  letter_ready: "Link to the letter",
  reply: "Link to your reply",
};

export const inWords = (way: LinkWay, sentTo: string): string =>
  way === "text" ? phoneInWords(sentTo) : sentTo;
