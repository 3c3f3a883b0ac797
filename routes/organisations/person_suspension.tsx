import { findPerson } from "@/domain/organisations/find_people.ts";
import { SuspendForm } from "@/domain/organisations/forms.ts";
import { suspendPerson } from "@/domain/organisations/suspend_person.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { PersonSuspensionPage } from "@/views/organisations/person_suspension_page.tsx";
import { paths } from "@/views/paths.ts";

export const personSuspension = createApp()
  .get("/", can("person.suspend"), (c) => page(c))
  .post("/", can("person.suspend"), form(SuspendForm, page), async (c) => {
    const id = paramId<"Membership">(c, "membership");
    await suspendPerson(c.var.store, c.var.actor, id, c.req.valid("form").reason);
    notice(c, "access-stopped");
    return c.redirect(paths.person(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const id = paramId<"Membership">(c, "membership");
  const person = await findPerson(c.var.store.read, c.var.actor, id);
  return show(
    c,
    <PersonSuspensionPage person={person} form={formShown(c, again)} />,
    again ? 422 : 200,
  );
}
