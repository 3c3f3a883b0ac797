import { changeRole } from "@/domain/organisations/change_role.ts";
import { findPerson } from "@/domain/organisations/find_people.ts";
import { RoleForm } from "@/domain/organisations/forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { PersonRolePage } from "@/views/organisations/person_role_page.tsx";
import { paths } from "@/views/paths.ts";

export const personRole = createApp()
  .get("/", can("person.change"), (c) => page(c))
  .post("/", can("person.change"), form(RoleForm, page), async (c) => {
    const id = paramId<"Membership">(c, "membership");
    await changeRole(c.var.store, c.var.actor, id, c.req.valid("form").role);
    notice(c, "role-given");
    return c.redirect(paths.person(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const id = paramId<"Membership">(c, "membership");
  const person = await findPerson(c.var.store.read, c.var.actor, id);
  return show(
    c,
    <PersonRolePage person={person} form={formShown(c, again, { role: person.role })} />,
    again ? 422 : 200,
  );
}
