/** What saved rules would have done with the last month's referrals, and switching them on. */
import type { Id } from "@/db/columns.ts";
import {
  choosable,
  findSavedRules,
  rulesThatHold,
  savedRulesOf,
  teamsOf,
} from "@/domain/sourcing/find.ts";
import { switchOnRules } from "@/domain/sourcing/save_rules.ts";
import { tryOut } from "@/domain/sourcing/try_out.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { paths } from "@/views/paths.ts";
import { TrialPage } from "@/views/sourcing/trial_page.tsx";

export const sourcingTrial = createApp()
  .get("/", can("service.source"), page)
  .post("/", can("service.source"), async (c) => {
    const { store, actor } = c.var;
    const serviceId = await switchOnRules(store, actor, rulesId(c));
    notice(c, "sourcing-on");
    return c.redirect(paths.serviceSourcing(serviceId), 303);
  });

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const saved = await findSavedRules(store.read, actor, rulesId(c));
  const { serviceId, rules } = saved;
  const [teams, practices, versions, tried] = await Promise.all([
    teamsOf(store.read, actor, serviceId),
    choosable(store.read, actor, "practice"),
    savedRulesOf(store.read, actor, serviceId),
    tryOut(store.readLong, actor, serviceId, rules, store.now()),
  ]);
  const shown = { saved, holds: rulesThatHold(versions)?.id === saved.id, teams, practices, tried };
  return show(c, <TrialPage shown={shown} />);
}

const rulesId = (c: PageContext): Id<"SourcingRules"> =>
  paramId<"SourcingRules">(c, "sourcingRules");
