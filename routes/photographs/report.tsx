import { findPhotograph } from "@/domain/photographs/find.ts";
import { quarantinePhotograph } from "@/domain/photographs/quarantine.ts";
import { ReportForm } from "@/domain/photographs/report_forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show, shows } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { ReportPage } from "@/views/photographs/report_page.tsx";

export const photographReport = createApp()
  .get("/", can("photograph.report", { looks: "photograph" }), (c) => page(c))
  .post("/", can("photograph.report"), form(ReportForm, page), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"Photograph">(c, "photograph");
    const { referralId } = await findPhotograph(store.read, actor, id);
    await quarantinePhotograph(store, actor, id, c.req.valid("form"));
    notice(c, "photograph-reported");
    return c.redirect(referralId ? paths.referral(referralId) : paths.photograph(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const photograph = await findPhotograph(
    store.read,
    actor,
    paramId<"Photograph">(c, "photograph"),
  );
  shows(c, photograph.patientId);
  return show(
    c,
    <ReportPage photograph={photograph} form={again ?? emptyForm} />,
    again ? 422 : 200,
  );
}
