import { searchedFor } from "@/domain/audit/record_look.ts";
import { findMatches, type Match } from "@/domain/patients/find_matches.ts";
import { registerForm } from "@/domain/patients/forms.ts";
import { registerPatient } from "@/domain/patients/register.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { placesOffered } from "@/routes/patients/places.ts";
import { patientRules, today } from "@/routes/patients/rules.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { RegisterPage } from "@/views/patients/register_page.tsx";
import { paths } from "@/views/paths.ts";

export const register = createApp()
  .get("/", can("patient.register"), (c) => page(c))
  .post(
    "/",
    can("patient.register"),
    form((c) => registerForm(patientRules(c)), page),
    async (c) => {
      const id = await registerPatient(c.var.store, c.var.actor, c.req.valid("form"));
      notice(c, "patient-registered");
      return c.redirect(paths.patient(id), 303);
    },
  );

async function page(c: PageContext, again?: FormState): Promise<Response> {
  return show(
    c,
    <RegisterPage
      form={formShown(c, again)}
      offered={await placesOffered(c)}
      matches={again?.refused === "conflict" ? await whoElse(c, again) : []}
      today={today(c)}
    />,
    again ? 422 : 200,
  );
}

async function whoElse(c: PageContext, { values }: FormState): Promise<readonly Match[]> {
  const { store, actor } = c.var;
  const typed = registerForm(patientRules(c)).safeParse(values);
  if (!typed.success) return [];
  const matches = await findMatches(store.read, actor, typed.data);
  searchedFor(store, actor, ["same_person"], matches.length);
  return matches;
}
