/** A version of a service: read, seen as a practice sees it, switched on from a day on, or discarded. */
import { discardVersion } from "@/domain/services/discard_version.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { findVersions, versionThatHolds } from "@/domain/services/find_versions.ts";
import { DiscardForm, SwitchOnForm } from "@/domain/services/section_forms.ts";
import { shippedFor } from "@/domain/services/shipped/shipped.ts";
import { switchOnVersion } from "@/domain/services/switch_on_version.ts";
import { choosable } from "@/domain/sourcing/find.ts";
import { dayOf } from "@/domain/time.ts";
import { dateBoxes } from "@/domain/typed_date.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { versionShown } from "@/routes/services/version_shown.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { VersionPreviewPage } from "@/views/services/preview_page.tsx";
import { VersionPage } from "@/views/services/version_page.tsx";

export const serviceVersion = createApp()
  .get("/", can("service.amend"), (c) => page(c))
  .get("/preview", can("service.amend"), async (c) => {
    return show(c, <VersionPreviewPage version={await versionShown(c)} />);
  })
  .post("/discarded", can("service.amend"), form(DiscardForm, page), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"ServiceVersion">(c, "serviceVersion");
    await discardVersion(store, actor, id, c.req.valid("form"));
    notice(c, "version-discarded");
    return c.redirect(paths.service(paramId<"Service">(c, "service")), 303);
  })
  .post("/on", can("service.amend"), form(SwitchOnForm, page), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"ServiceVersion">(c, "serviceVersion");
    await switchOnVersion(store, actor, id, c.req.valid("form"));
    notice(c, "version-on");
    return c.redirect(paths.serviceVersion(paramId<"Service">(c, "service"), id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read, now }, actor } = c.var;
  const version = await versionShown(c);
  const [service, versions, practices] = await Promise.all([
    findOwnService(read, actor, version.serviceId),
    findVersions(read, actor, version.serviceId),
    choosable(read, actor, "practice"),
  ]);
  const today = dayOf(now());
  const holds = versionThatHolds(versions, today);
  const shown = {
    service,
    version,
    holds,
    holding: holds?.definition ?? shippedFor(service),
    practices: new Map(practices.map(({ id, name }) => [id as string, name])),
    today,
  };
  const fresh = { ...dateBoxes("validFrom", today), seen: version.fingerprint };
  return show(
    c,
    <VersionPage shown={shown} form={formShown(c, again, fresh)} />,
    again ? 422 : 200,
  );
}
