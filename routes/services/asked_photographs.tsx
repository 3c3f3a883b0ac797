/** Which photographs a version asks for: seen as a checklist before it is kept. */
import { AskedPhotographsForm, typedPhotographs } from "@/domain/photographs/service_forms.ts";
import { saveVersion } from "@/domain/services/save_version.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown, search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { isOn, toVersion, versionShown } from "@/routes/services/version_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { AskedPhotographsPage } from "@/views/services/asked_photographs_page.tsx";

export const photographsSection = createApp()
  .get("/", can("service.amend"), (c) => page(c))
  .get("/preview", can("service.amend"), search(AskedPhotographsForm, page), async (c) => {
    const typed = { values: c.req.query(), errors: {} };
    return await page(c, typed, c.req.valid("query").part);
  })
  .post("/", can("service.amend"), form(AskedPhotographsForm, page), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"ServiceVersion">(c, "serviceVersion");
    const { seen, part } = c.req.valid("form");
    await saveVersion(store, actor, id, seen, part);
    notice(c, "details-saved");
    return c.redirect(paths.serviceVersion(paramId<"Service">(c, "service"), id), 303);
  });

/** @param typed what its checklist would be by what was typed, where that could be read */
async function page(
  c: PageContext,
  again?: FormState,
  typed?: ReturnType<typeof AskedPhotographsForm.parse>["part"],
): Promise<Response> {
  const version = await versionShown(c);
  if (isOn(version) && !again) return toVersion(c, version);
  const fresh = { ...typedPhotographs(version.definition), seen: version.fingerprint };
  const preview = typed?.photographs ?? version.definition.photographs;
  return show(
    c,
    <AskedPhotographsPage
      shown={{ version, preview, isKept: !typed }}
      form={formShown(c, again, fresh)}
    />,
    again && !typed ? 422 : 200,
  );
}
