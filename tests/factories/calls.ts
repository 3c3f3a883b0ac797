/** A home that calls and a hub that answers. */
import { instantOf, newId } from "@/db/columns.ts";
import { callOutcomes, hubSettings, type OperatorSkill, shifts } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import { CallAbout } from "@/domain/calls/forms.ts";
import { usualRules } from "@/domain/hubs/usual_settings.ts";
import type { Organisation, SignedIn } from "@/tests/factories/people.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

/** Nothing said of it yet. */
export const nothingSaid = CallAbout.parse({});

export async function callPartiesExist(store: Store, ofHub: Partial<Organisation> = {}) {
  const hub = await organisationExists(store, {
    kind: "hub",
    name: "Digital Care Hub",
    ...ofHub,
  });
  const home = await organisationExists(store, { kind: "home", name: "Rosewood House" });
  return {
    hub,
    home,
    carer: await personExists(store, "carer", { organisation: home, name: "Blessing Okafor" }),
    homeManager: await personExists(store, "home_manager", { organisation: home }),
    handler: await personExists(store, "call_handler", { organisation: hub, name: "Sam Doyle" }),
    clinician: await personExists(store, "hub_clinician", {
      organisation: hub,
      name: "Nadia Rahman",
    }),
    registrar: await personExists(store, "registrar", { organisation: hub, name: "Dr Lucy Chen" }),
    lead: await personExists(store, "hub_lead", { organisation: hub, name: "Fiona Grant" }),
  };
}
export type CallParties = Awaited<ReturnType<typeof callPartiesExist>>;

/** Ready to be rung, and seen just now. */
export async function shiftExists(
  store: Store,
  person: SignedIn,
  over: Partial<typeof shifts.$inferInsert> & { readonly skills?: readonly OperatorSkill[] } = {},
) {
  const now = instantOf(store.now());
  const shift = {
    id: newId<"Shift">(),
    userId: person.userId,
    membershipId: person.membershipId,
    hubId: person.organisationId,
    skills: ["call_handler"],
    state: "ready",
    stateSince: now,
    idleSince: now,
    lastSeenAt: now,
    startedAt: now,
    ...over,
  } as const;
  await rowExists(store, shifts, shift);
  return shift;
}

export async function outcomeExists(
  store: Store,
  hub: Pick<Organisation, "id">,
  label = "Advice, remained in place",
) {
  const outcome = { id: newId<"CallOutcome">(), hubId: hub.id, label, position: 1 };
  await rowExists(store, callOutcomes, outcome);
  return outcome;
}

/** Its calls go by the install's relays alone. */
export async function hubRelaysOnly(store: Store, hub: Pick<Organisation, "id">) {
  const rules = { ...usualRules, phone: "01274 000 111", relayOnly: true };
  await rowExists(store, hubSettings, { ...rules, hubId: hub.id });
}
