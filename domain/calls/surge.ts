/** A surge: while it is on, everybody on shift is rung, whatever they can take. Everybody is shown it. */
import { change } from "@/db/change.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { announceShifts } from "@/domain/calls/move.ts";
import { ringWhoIsDue } from "@/domain/calls/ring.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import { keepRules } from "@/domain/hubs/keep_rules.ts";

export function beginSurge(store: Store, actor: Actor): Promise<void> {
  return change(store, actor, async (tx) => {
    const hubId = actor.organisationId;
    authorise(actor, "hub.manage", { organisationId: hubId });
    const rules = await rulesOf(tx, hubId);
    if (rules.surgeSince) {
      throw new Refusal(
        "conflict",
        `${rules.surgeByName ?? "Somebody"} has opened a surge already`,
      );
    }
    await keepRules(tx, rules, { surgeSince: tx.now, surgeBy: actor.userId });
    tx.audit("hub.surge_begun", { hub: hubId });
    announceShifts(tx, hubId);
    await ringWhoIsDue(tx, hubId);
  });
}

export function endSurge(store: Store, actor: Actor): Promise<void> {
  return change(store, actor, async (tx) => {
    const hubId = actor.organisationId;
    authorise(actor, "hub.manage", { organisationId: hubId });
    const rules = await rulesOf(tx, hubId);
    if (!rules.surgeSince) throw new Refusal("conflict", "The surge has ended already");
    await keepRules(tx, rules, { surgeSince: null, surgeBy: null });
    tx.audit("hub.surge_ended", { hub: hubId }, {
      seconds: Math.round((Date.parse(tx.now) - Date.parse(rules.surgeSince)) / 1000),
    });
    announceShifts(tx, hubId);
  });
}
