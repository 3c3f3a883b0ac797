/** Who answers a service's cases: its teams and the rules, which are tried out when saved. */
import type { Id } from "@/db/columns.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { choosable, savedRulesOf, teamsOf } from "@/domain/sourcing/find.ts";
import { SourcingForm, typedRules } from "@/domain/sourcing/forms.ts";
import { saveRules } from "@/domain/sourcing/save_rules.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { SourcingPage } from "@/views/sourcing/sourcing_page.tsx";

export const sourcing = createApp()
  .get("/", can("service.source"), (c) => sourcingPage(c))
  .post(
    "/",
    can("service.source"),
    form(SourcingForm, (c, rules) => sourcingPage(c, { rules })),
    async (c) => {
      const { store, actor } = c.var;
      const id = paramId<"Service">(c, "service");
      const rulesId = await saveRules(store, actor, id, c.req.valid("form"));
      return c.redirect(paths.sourcingTrial(id, rulesId), 303);
    },
  );

/** @param again the form that was sent and could not be taken: the rules', or the new team's */
export async function sourcingPage(
  c: PageContext,
  again: { readonly rules?: FormState; readonly team?: FormState } = {},
): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const id: Id<"Service"> = paramId<"Service">(c, "service");
  const service = await findOwnService(read, actor, id);
  const [teams, saved, practices, organisations] = await Promise.all([
    teamsOf(read, actor, id),
    savedRulesOf(read, actor, id),
    choosable(read, actor, "practice"),
    choosable(read, actor, "specialist"),
  ]);
  const fresh = typedRules(saved[0]?.rules ?? { sourcing: "own" });
  const rules = again.rules ?? formShown(c, undefined, fresh);
  const shown = { service, teams, saved, practices, organisations, rules };
  return show(
    c,
    <SourcingPage shown={{ ...shown, team: again.team ?? emptyForm }} />,
    again.rules || again.team ? 422 : 200,
  );
}
