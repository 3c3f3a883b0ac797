/** Which hub a home calls: the one it is set to, else the only one there is. */
import { and, eq } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { homeSettings } from "@/db/schema/devices.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import { Refusal } from "@/domain/errors.ts";
import { openOn } from "@/domain/organisations/find.ts";

export async function hubOfHome(
  read: Reader,
  homeId: Id<"Organisation">,
  today: Day,
): Promise<Id<"Organisation">> {
  const hubId = await findHubOfHome(read, homeId, today);
  if (hubId) return hubId;
  throw new Refusal(
    "conflict",
    "Nobody has said yet which hub your home calls. Ring the helpdesk or your manager",
  );
}

/** Undefined where nobody has said. */
export async function findHubOfHome(
  read: Reader,
  homeId: Id<"Organisation">,
  today: Day,
): Promise<Id<"Organisation"> | undefined> {
  const set = await read.select({ hubId: homeSettings.hubId }).from(homeSettings)
    .where(eq(homeSettings.organisationId, homeId)).get();
  if (set?.hubId) return set.hubId;
  const hubs = await read.select({ id: organisations.id }).from(organisations)
    .where(and(eq(organisations.kind, "hub"), openOn(today))).limit(2);
  return hubs.length === 1 ? hubs[0]!.id : undefined;
}
