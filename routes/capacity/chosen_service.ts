/** Which of the services that somebody manages a page is about: the one asked for, else the first. */
import { Refusal } from "@/domain/errors.ts";
import { ownServices, type Service } from "@/domain/services/find.ts";
import type { PageContext } from "@/routes/context.ts";

export async function chosenService(
  c: PageContext,
  asked: string | undefined,
): Promise<{ readonly service: Service; readonly services: readonly Service[] }> {
  const services = await ownServices(c.var.store.read, c.var.actor);
  const service = services.find(({ id }) => id === asked) ?? services[0];
  if (!service) {
    throw new Refusal("not_found", "Your organisation offers no service yet, so nothing waits");
  }
  return { service, services };
}

/** The service that the page was about; another form's field, so it is read by itself. */
export async function serviceSent(c: PageContext): Promise<string | undefined> {
  const { service } = await c.req.parseBody().catch((): Record<string, unknown> => ({}));
  return typeof service === "string" ? service : undefined;
}
