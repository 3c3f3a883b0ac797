/** What a row of a list says of a referral: its headline, and for one from before those, its history. */
import { type SQL, sql } from "drizzle-orm";
import { referrals } from "@/db/schema/referrals.ts";

/** The history is only opened where there is no headline: a list has many rows. */
const before = (key: "problem" | "site"): SQL<string | null> =>
  sql<string | null>`CASE WHEN ${referrals.headline} IS NULL
    THEN json_extract(${referrals.history}, ${sql.raw(`'$.${key}'`)}) END`;

export const headlineColumns = {
  headline: referrals.headline,
  problem: before("problem"),
  site: before("site"),
};
