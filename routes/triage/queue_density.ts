import { z } from "zod";
import { everyDensity, setQueueDensity } from "@/domain/access/set_queue_density.ts";
import { paramsOf, parseFilter } from "@/domain/triage/filter.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paths } from "@/views/paths.ts";

const DensityForm = z.object({ density: z.enum(everyDensity) });

/** A person's own choice; they go on in the view that stands in the address. */
export const queueDensity = createApp()
  .get("/", can("queue.view"), backToQueue)
  .post("/", can("queue.view"), form(DensityForm, backToQueue), async (c) => {
    await setQueueDensity(c.var.store, c.var.actor, c.req.valid("form").density);
    return backToQueue(c);
  });

function backToQueue(c: PageContext): Response {
  const { sort } = c.req.query();
  return c.redirect(paths.queue({ ...paramsOf(parseFilter(c.req.query())), sort }), 303);
}
