/** Which hub a home calls, and whether its people type a PIN on its tablets. */
import { and, asc, eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Day, Id } from "@/db/columns.ts";
import { homeSettings } from "@/db/schema/devices.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import type { HomeSettingsInput } from "@/domain/devices/forms.ts";
import { signOutTablets } from "@/domain/devices/sign_out_tablets.ts";
import { findHome } from "@/domain/devices/visible.ts";
import { Refusal } from "@/domain/errors.ts";
import { findHubOfHome, type HubOfHome } from "@/domain/hubs/hub_of_home.ts";
import { openOn } from "@/domain/organisations/find.ts";
import { dayOf } from "@/domain/time.ts";

export interface HomeSettings {
  /** By the setting, else the only hub there is. */
  readonly hub: HubOfHome | undefined;
  readonly asksPin: boolean;
}

export async function findHomeSettings(
  read: Reader,
  actor: Actor,
  homeId: Id<"Organisation">,
  today: Day,
): Promise<HomeSettings> {
  const home = await findHome(read, actor, homeId);
  const [asksPin, hub] = await Promise.all([
    asksForPin(read, home.id),
    findHubOfHome(read, home.id, today),
  ]);
  return { hub, asksPin };
}

/** For choosing one: whoever sets it may know which hubs there are. */
export const listHubs = (read: Reader, today: Day) =>
  read.select({ id: organisations.id, name: organisations.name }).from(organisations)
    .where(and(eq(organisations.kind, "hub"), openOn(today)))
    .orderBy(asc(organisations.name));

/** Whoever picked their name without a PIN is out as soon as one is asked for. */
export function saveHomeSettings(
  store: Store,
  actor: Actor,
  homeId: Id<"Organisation">,
  { hub, asksPin }: HomeSettingsInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const home = await findHome(tx, actor, homeId);
    authorise(actor, "device.manage", { organisationId: home.id });
    const known = await listHubs(tx, dayOf(tx.now));
    if (hub && !known.some(({ id }) => id === hub)) {
      throw new Refusal("invalid", "This hub takes no calls any more. Choose another");
    }
    const before = await asksForPin(tx, home.id);
    const set = { hubId: hub ?? null, asksPin };
    await tx.insert(homeSettings).values({ organisationId: home.id, ...set })
      .onConflictDoUpdate({ target: homeSettings.organisationId, set });
    if (asksPin && !before) await signOutTablets(tx, home.id);
    tx.audit("device.settings_set", { organisation: home.id }, set);
  });
}

async function asksForPin(read: Reader, homeId: Id<"Organisation">): Promise<boolean> {
  const set = await read.select({ asksPin: homeSettings.asksPin }).from(homeSettings)
    .where(eq(homeSettings.organisationId, homeId)).get();
  return set?.asksPin ?? false;
}
