/** Which hours and targets of a service hold: each version from its day until the next one's. */
import { asc, eq } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { serviceTerms } from "@/db/schema/clocks.ts";
import type { Reader } from "@/db/store.ts";

export type Terms = typeof serviceTerms.$inferSelect;

/** Every version that a service ever had, the oldest first. */
export const termsOf = (read: Reader, serviceId: Id<"Service">): Promise<Terms[]> =>
  read.select().from(serviceTerms).where(eq(serviceTerms.serviceId, serviceId))
    .orderBy(asc(serviceTerms.validFrom), asc(serviceTerms.setAt), asc(serviceTerms.id));

/** Of two versions from the same day the one that was set later holds; before the first, none. */
export const termsOn = (versions: readonly Terms[], day: Day): Terms | undefined =>
  versions.findLast(({ validFrom }) => validFrom <= day);
