import { findJob } from "@/domain/jobs/find.ts";
import { GiveUpForm } from "@/domain/jobs/forms.ts";
import { giveUpJob } from "@/domain/jobs/give_up_job.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { GiveUpPage } from "@/views/jobs/give_up_page.tsx";
import { paths } from "@/views/paths.ts";

export const giveUp = createApp()
  .get("/", can("job.decide"), (c) => page(c))
  .post("/", can("job.decide"), form(GiveUpForm, page), async (c) => {
    const id = paramId<"Job">(c, "job");
    await giveUpJob(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "job-given-up");
    return c.redirect(paths.adminJobs(), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const job = await findJob(c.var.store.read, c.var.actor, paramId<"Job">(c, "job"));
  return show(c, <GiveUpPage job={job} form={formShown(c, again)} />, again ? 422 : 200);
}
