/** How a link stands: whether it can be opened, and if not, why. */
import { type Instant, instantOf } from "@/db/columns.ts";
import type { LinkWay, patientLinks } from "@/db/schema/links.ts";

/** accuRx's and NHS practice's usual: reference in docs/decisions. */
export const linkDays = 7;
/** Wrong dates of birth before a link is locked. */
export const mostWrongTries = 5;

/** sent: its holder has sent what was asked, and can still read what happens next. */
export type Standing = "open" | "sent" | "declined" | "withdrawn" | "locked" | "expired";

type Link = typeof patientLinks.$inferSelect;
type Stands = Pick<
  Link,
  "withdrawnAt" | "lockedAt" | "declinedAt" | "finishedAt" | "expiresAt"
>;

export function standingOf(link: Stands, now: Instant): Standing {
  if (link.withdrawnAt) return "withdrawn";
  if (link.lockedAt) return "locked";
  if (link.expiresAt <= now) return "expired";
  if (link.declinedAt) return "declined";
  if (link.finishedAt) return "sent";
  return "open";
}

export const standingAt = (link: Stands, now: Date): Standing => standingOf(link, instantOf(now));

/** Opened on a home's tablet by its staff, who are signed in. */
export const isHomes = ({ way }: { readonly way: LinkWay }): boolean => way === "tablet";

/** A home's is opened by its staff, and a shared one by whoever has its address. */
export const asksForBirth = (link: Pick<Link, "way" | "purpose">): boolean =>
  !isHomes(link) && link.purpose !== "shared";

/** Whether its holder, once known by the date of birth, is let in. */
export const letsIn = (standing: Standing): boolean =>
  standing === "open" || standing === "sent" || standing === "declined";
