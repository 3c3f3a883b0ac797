import { and, eq, isNull } from "drizzle-orm";
import { type Id, instantOf } from "@/db/columns.ts";
import { surveyKiosks } from "@/db/schema/survey_kiosks.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";

/** Notes that it was there, and how many answers it says it could not send yet. */
export async function touchKiosk(
  store: Store,
  id: Id<"SurveyKiosk">,
  unsent: number,
): Promise<void> {
  await upkeep(store, async (tx) => {
    await tx.update(surveyKiosks).set({ lastSeenAt: instantOf(store.now()), unsent })
      .where(and(eq(surveyKiosks.id, id), isNull(surveyKiosks.endedAt)));
  });
}
