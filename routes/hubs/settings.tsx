/** How a hub gives out its calls, and how they can end. */
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import {
  addOutcome,
  allOutcomes,
  endOutcome,
  moveOutcome,
  OutcomeForm,
  returnOutcome,
} from "@/domain/hubs/outcomes.ts";
import { RulesForm, typedRules } from "@/domain/hubs/rules_form.ts";
import { setRules } from "@/domain/hubs/set_rules.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { HubSettingsPage } from "@/views/hubs/settings_page.tsx";
import { paths } from "@/views/paths.ts";

export const hubSettings = createApp()
  .get("/settings", can("hub.manage"), (c) => page(c))
  .post("/settings", can("hub.manage"), form(RulesForm, page), async (c) => {
    await setRules(c.var.store, c.var.actor, c.req.valid("form"));
    notice(c, "details-saved");
    return c.redirect(paths.hubSettings(), 303);
  })
  .post("/outcomes", can("hub.manage"), form(OutcomeForm, addingAgain), async (c) => {
    await addOutcome(c.var.store, c.var.actor, c.req.valid("form").label);
    return back(c);
  })
  .post("/outcomes/:callOutcomeId/up", can("hub.manage"), async (c) => {
    await moveOutcome(c.var.store, c.var.actor, idOf(c), "up");
    return back(c);
  })
  .post("/outcomes/:callOutcomeId/down", can("hub.manage"), async (c) => {
    await moveOutcome(c.var.store, c.var.actor, idOf(c), "down");
    return back(c);
  })
  .post("/outcomes/:callOutcomeId/end", can("hub.manage"), async (c) => {
    await endOutcome(c.var.store, c.var.actor, idOf(c));
    return back(c);
  })
  .post("/outcomes/:callOutcomeId/return", can("hub.manage"), async (c) => {
    await returnOutcome(c.var.store, c.var.actor, idOf(c));
    return back(c);
  });

const idOf = (c: PageContext) => paramId<"CallOutcome">(c, "callOutcome");
const back = (c: PageContext) => c.redirect(`${paths.hubSettings()}#outcomes`, 303);

function addingAgain(c: PageContext, adding: FormState): Promise<Response> {
  return page(c, undefined, adding);
}

async function page(c: PageContext, again?: FormState, adding = emptyForm): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const [rules, outcomes] = await Promise.all([
    rulesOf(read, actor.organisationId),
    allOutcomes(read, actor),
  ]);
  return show(
    c,
    <HubSettingsPage
      rules={rules}
      outcomes={outcomes}
      form={adding === emptyForm
        ? formShown(c, again, typedRules(rules))
        : { values: typedRules(rules), errors: {} }}
      adding={adding}
    />,
    again || adding !== emptyForm ? 422 : 200,
  );
}
