/** How this hub distributes calls now. */
import { eq } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { hubSettings } from "@/db/schema/hubs.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import { type HubRules, usualRules } from "@/domain/hubs/usual_settings.ts";

export interface HubNow extends HubRules {
  readonly hubId: Id<"Organisation">;
  readonly hubName: string;
  readonly surgeSince: Instant | null;
  readonly surgeByName: string | null;
  /** Null where nobody has changed anything yet. */
  readonly amendedAt: Instant | null;
}

export async function rulesOf(read: Reader, hubId: Id<"Organisation">): Promise<HubNow> {
  const found = await read.select({
    hubName: organisations.name,
    hubPhone: organisations.phone,
    surgeByName: users.name,
    set: hubSettings,
  }).from(organisations).leftJoin(hubSettings, eq(hubSettings.hubId, organisations.id))
    .leftJoin(users, eq(users.id, hubSettings.surgeBy))
    .where(eq(organisations.id, hubId)).get();
  if (!found) throw new Error("Cannot find the rules of a hub that is not there");
  const { hubName, hubPhone, surgeByName, set } = found;
  const usual = { ...usualRules, phone: hubPhone ?? "", surgeSince: null, amendedAt: null };
  return { ...usual, ...set, hubId, hubName, surgeByName };
}
