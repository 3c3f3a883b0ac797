import { findReported } from "@/domain/photographs/find_reported.ts";
import { keepShutAway } from "@/domain/photographs/keep_shut_away.ts";
import { releasePhotograph } from "@/domain/photographs/release.ts";
import { DecisionForm } from "@/domain/photographs/report_forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show, shows } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { ReleasePage } from "@/views/photographs/release_page.tsx";

export const photographRelease = createApp()
  .get("/", can("photograph.review_reported", { looks: "photograph" }), (c) => page(c))
  .post("/", can("photograph.review_reported"), form(DecisionForm, page), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"Photograph">(c, "photograph");
    const { decision, because } = c.req.valid("form");
    if (decision === "keep") {
      await keepShutAway(store, actor, id, because);
      notice(c, "photograph-kept-shut");
    } else {
      await releasePhotograph(store, actor, id, because);
      notice(c, "photograph-released");
    }
    return c.redirect(paths.reportedPhotographs(), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const id = paramId<"Photograph">(c, "photograph");
  const reported = await findReported(store.read, actor, id);
  shows(c, reported.patientId);
  return show(
    c,
    <ReleasePage reported={reported} form={again ?? emptyForm} />,
    again ? 422 : 200,
  );
}
