/** One service, for those who look after it, and the beginning of a new version of it. */
import { holds } from "@/domain/access/permissions.ts";
import { beginVersion } from "@/domain/services/begin_version.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { findVersions } from "@/domain/services/find_versions.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { paths } from "@/views/paths.ts";
import { ServicePage } from "@/views/services/service_page.tsx";

export const service = createApp()
  .get("/", can("service.amend"), page)
  .post("/versions", can("service.amend"), async (c) => {
    const id = paramId<"Service">(c, "service");
    const versionId = await beginVersion(c.var.store, c.var.actor, id);
    return c.redirect(paths.serviceVersion(id, versionId), 303);
  });

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const found = await findOwnService(store.read, actor, paramId<"Service">(c, "service"));
  const versions = await findVersions(store.read, actor, found.id);
  const mayManage = holds(actor, "queue.manage") && found.organisationId === actor.organisationId;
  return show(
    c,
    <ServicePage
      shown={{ service: found, versions, today: dayOf(store.now()), mayManage }}
    />,
  );
}
