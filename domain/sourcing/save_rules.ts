/** Rules are saved as a version, tried out, and then switched on: two steps, each in the audit. */
import { eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { services } from "@/db/schema/services.ts";
import { sourcingRules } from "@/db/schema/sourcing.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { findSavedRules, teamsOf } from "@/domain/sourcing/find.ts";
import { SourcingRules, teamsIn } from "@/domain/sourcing/rules.ts";
import { longMoment } from "@/domain/time.ts";

export function saveRules(
  store: Store,
  actor: Actor,
  serviceId: Id<"Service">,
  input: SourcingRules,
): Promise<Id<"SourcingRules">> {
  const rules = SourcingRules.parse(input);
  return change(store, actor, async (tx) => {
    const service = await findOwnService(tx, actor, serviceId);
    authorise(actor, "service.source", service);
    await requireTeams(tx, actor, serviceId, rules);
    const id = newId<"SourcingRules">();
    await tx.insert(sourcingRules).values({
      id,
      serviceId,
      rules,
      savedBy: actor.userId,
      savedAt: tx.now,
    });
    tx.audit("service.sourcing_saved", { service: serviceId }, { version: id, rules });
    return id;
  });
}

/** From now on: what was sent before stays with the team it went to. */
export function switchOnRules(
  store: Store,
  actor: Actor,
  id: Id<"SourcingRules">,
): Promise<Id<"Service">> {
  return change(store, actor, async (tx) => {
    const { serviceId, organisationId, rules, switchedOnAt, switchedOnByName } =
      await findSavedRules(tx, actor, id);
    authorise(actor, "service.source", { organisationId });
    if (switchedOnAt) {
      throw new Refusal(
        "conflict",
        `${switchedOnByName ?? "Somebody"} switched these rules on, on ${
          longMoment(switchedOnAt)
        }. To go back to them, save them again`,
      );
    }
    await requireTeams(tx, actor, serviceId, rules);
    await tx.update(sourcingRules).set({ switchedOnAt: tx.now, switchedOnBy: actor.userId })
      .where(eq(sourcingRules.id, id));
    await tx.update(services).set({ sourcing: rules.sourcing }).where(eq(services.id, serviceId));
    tx.audit("service.sourcing_switched_on", { service: serviceId }, {
      version: id,
      sourcing: rules.sourcing,
    });
    return serviceId;
  });
}

async function requireTeams(
  tx: Tx,
  actor: Actor,
  serviceId: Id<"Service">,
  rules: SourcingRules,
): Promise<void> {
  const known = new Set((await teamsOf(tx, actor, serviceId)).map(({ id }) => id));
  const gone = [...teamsIn(rules)].filter((id) => id !== null && !known.has(id));
  if (gone.length > 0) {
    throw new Refusal("conflict", "A team that these rules name has ended. Choose another");
  }
}
