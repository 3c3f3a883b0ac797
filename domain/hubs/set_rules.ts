/** The lead changes how calls are given out; calls under way go by it from their next ring on. */
import { change } from "@/db/change.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import { keepRules } from "@/domain/hubs/keep_rules.ts";
import type { RulesInput } from "@/domain/hubs/rules_form.ts";

export function setRules(
  store: Store,
  actor: Actor,
  { seen, ...typed }: RulesInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const hubId = actor.organisationId;
    authorise(actor, "hub.manage", { organisationId: hubId });
    const rules = await rulesOf(tx, hubId);
    if ((rules.amendedAt ?? "") !== seen) {
      throw new Refusal(
        "conflict",
        "Somebody else changed these rules since you opened the page. Open it again to see how",
      );
    }
    await keepRules(tx, rules, { ...typed, amendedBy: actor.userId, amendedAt: tx.now });
    tx.announce("shifts", { hubId });
    tx.audit("hub.settings_set", { hub: hubId }, {
      from: changed(rules, typed),
      to: changed(typed, rules),
    });
  });
}

/** Of `these`, what is not so in `those`. */
const changed = <T extends object>(these: T, those: object) =>
  Object.fromEntries(
    Object.entries(those).flatMap(([name]) => {
      const [here, there] = [these, those].map((each) => Reflect.get(each, name));
      return name in these && here !== there ? [[name, here]] : [];
    }),
  );
