/** At night: that answers of tablets on stands were taken, once no tablet sends them again. */
import { inArray, lt } from "drizzle-orm";
import { kioskReceipts } from "@/db/schema/survey_kiosks.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";
import { daysKept } from "@/domain/surveys/kiosk_day.ts";
import { dayOf, plusDays } from "@/domain/time.ts";

/** After twice as long as the day of an answer is believed. Says how many; fewer than `most` when none are left. */
export function forgetReceipts(store: Store, most: number): Promise<number> {
  const before = plusDays(dayOf(store.now()), -2 * daysKept);
  return upkeep(store, async (tx) => {
    const old = await tx.select({ keyHash: kioskReceipts.keyHash }).from(kioskReceipts)
      .where(lt(kioskReceipts.day, before)).limit(most);
    await tx.delete(kioskReceipts)
      .where(inArray(kioskReceipts.keyHash, old.map(({ keyHash }) => keyHash)));
    return old.length;
  });
}
