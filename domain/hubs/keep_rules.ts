/** The row of a hub's rules, made of the usual ones where nobody has changed anything yet. */
import type { Tx } from "@/db/change.ts";
import { hubSettings } from "@/db/schema/hubs.ts";
import { type HubNow } from "@/domain/hubs/find_rules.ts";
import { usualRules } from "@/domain/hubs/usual_settings.ts";

type Kept = Partial<Omit<typeof hubSettings.$inferInsert, "hubId">>;

export async function keepRules(tx: Tx, { hubId, phone }: HubNow, set: Kept): Promise<void> {
  await tx.insert(hubSettings).values({ ...usualRules, phone, ...set, hubId })
    .onConflictDoUpdate({ target: hubSettings.hubId, set });
}
