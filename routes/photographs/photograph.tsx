import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { viewerShown } from "@/routes/photographs/shown.ts";
import { show, showPart } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { AboutPhotograph } from "@/views/photographs/about_photograph.tsx";
import { ViewerPage } from "@/views/photographs/viewer_page.tsx";

export const photograph = createApp()
  .get("/", can("photograph.view", { looks: "photograph" }), page);

async function page(c: PageContext): Promise<Response> {
  const shown = await viewerShown(c, emptyForm);
  return showPart(
    c,
    <ViewerPage shown={shown} />,
    () => <AboutPhotograph shown={shown} viewed={shown.viewed} />,
  );
}

/** The same page after a form of it was sent back; to the viewer's script, the words alone. */
export async function photographAgain(c: PageContext, form: FormState): Promise<Response> {
  const shown = await viewerShown(c, form);
  if (fromScript(c)) {
    const [problem] = Object.values(form.errors).flatMap((messages) => messages ?? []);
    return c.json({ problem }, 422);
  }
  return show(c, <ViewerPage shown={shown} />, 422);
}

export const fromScript = (c: PageContext): boolean =>
  c.req.header("accept") === "application/json";
