/** When to ask what became of a text message: often at first, then every few hours until it is settled. */
import { type Instant, instantOf } from "@/db/columns.ts";

const minute = 60_000;
/** Also while the service does not answer. */
export const longestUnasked = 4 * 60 * minute;
/** Providers give up on a phone that is off after 72 hours (GOV.UK Notify); a day more for their word. */
const giveUpAfter = 96 * 60 * minute;

export const askDeliveryAfter = (sentAt: Instant, now: Instant): Instant => {
  const since = Date.parse(now) - Date.parse(sentAt);
  const rest = Math.min(Math.max(since, minute), longestUnasked);
  return instantOf(new Date(Date.parse(now) + rest));
};

export const isPastAsking = (sentAt: Instant, now: Instant): boolean =>
  Date.parse(now) - Date.parse(sentAt) > giveUpAfter;
