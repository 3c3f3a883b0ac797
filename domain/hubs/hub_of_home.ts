/** Which hub a home calls: the one it is set to, else the only one there is. */
import { and, eq } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { homeSettings } from "@/db/schema/devices.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import { Refusal } from "@/domain/errors.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import { isOpenOn, openOn } from "@/domain/organisations/find.ts";

export interface HubOfHome {
  readonly id: Id<"Organisation">;
  readonly name: string;
  /** The one it is set to may have closed meanwhile, and takes no calls. */
  readonly isOpen: boolean;
}

export async function hubOfHome(
  read: Reader,
  homeId: Id<"Organisation">,
  today: Day,
): Promise<Id<"Organisation">> {
  const hub = await findHubOfHome(read, homeId, today);
  if (hub?.isOpen) return hub.id;
  if (!hub) {
    throw new Refusal(
      "conflict",
      "Nobody has said yet which hub your home calls. Ring the helpdesk or your manager",
    );
  }
  const { phone } = await rulesOf(read, hub.id);
  throw new Refusal(
    "conflict",
    `${hub.name} is closed and takes no calls from here. ` +
      `Ring ${phone ? `${phone}, ` : ""}your GP surgery or 111`,
  );
}

/** Undefined where nobody has said. */
export async function findHubOfHome(
  read: Reader,
  homeId: Id<"Organisation">,
  today: Day,
): Promise<HubOfHome | undefined> {
  const set = await read.select({
    id: organisations.id,
    name: organisations.name,
    validFrom: organisations.validFrom,
    validTo: organisations.validTo,
  }).from(homeSettings)
    .innerJoin(organisations, eq(organisations.id, homeSettings.hubId))
    .where(eq(homeSettings.organisationId, homeId)).get();
  if (set) return { id: set.id, name: set.name, isOpen: isOpenOn(set, today) };
  const hubs = await read.select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(and(eq(organisations.kind, "hub"), openOn(today))).limit(2);
  return hubs.length === 1 ? { ...hubs[0]!, isOpen: true } : undefined;
}
