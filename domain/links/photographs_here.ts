/** Whether a patient is asked for photographs, and how many of theirs have arrived. */
import { and, eq, sql } from "drizzle-orm";
import { literals } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Reader } from "@/db/store.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";

export const asksForPhotographs = (
  { photographs, photographsRequired }: Pick<
    ServiceDefinition,
    "photographs" | "photographsRequired"
  >,
): boolean => photographsRequired || photographs.length > 0;

/** Those that were not found to be none, and not removed. */
export const countPhotographs = (read: Reader, { id }: Pick<Referral, "id">): Promise<number> =>
  read.$count(
    photographs,
    and(
      eq(photographs.referralId, id),
      sql`${photographs.state} IN ${literals(["received", "ready"])}`,
    ),
  );
