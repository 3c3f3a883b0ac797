/** The version that an address names, of the service that it names. */
import { Refusal } from "@/domain/errors.ts";
import { findVersion, type ServiceVersion } from "@/domain/services/find_versions.ts";
import type { PageContext } from "@/routes/context.ts";
import { paramId } from "@/routes/param_id.ts";
import { paths } from "@/views/paths.ts";

export async function versionShown(c: PageContext): Promise<ServiceVersion> {
  const id = paramId<"ServiceVersion">(c, "serviceVersion");
  const version = await findVersion(c.var.store.read, c.var.actor, id);
  if (version.serviceId !== paramId<"Service">(c, "service")) {
    throw new Refusal("not_found", "There is no such version of the service");
  }
  return version;
}

/** What is switched on cannot be changed: whoever opens a section of it sees the version instead. */
export const isOn = (version: ServiceVersion): boolean => version.switchedOnAt !== null;

export const toVersion = (c: PageContext, { serviceId, id }: ServiceVersion): Response =>
  c.redirect(paths.serviceVersion(serviceId, id), 303);
