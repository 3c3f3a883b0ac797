/** One photograph that a patient has sent: in small, and taken out again. */
import { removePhotograph } from "@/domain/photographs/remove.ts";
import { Refusal } from "@/domain/errors.ts";
import { createApp } from "@/routes/context.ts";
import { throughLink } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { picture, shown } from "@/routes/photographs/files.ts";
import { paths } from "@/views/paths.ts";

export const linkPhotograph = createApp()
  .get("/thumb", throughLink("photograph.add"), async (c) => {
    const { thumbKey } = await shown(c);
    return await picture(c, thumbKey);
  })
  .post("/removal", throughLink("photograph.add"), async (c) => {
    const { store, actor } = c.var;
    await removePhotograph(store, actor, paramId<"Photograph">(c, "photograph")).catch(unlessGone);
    return c.redirect(`${paths.linkPhotographs(c.req.param("token") ?? "")}#photographs`, 303);
  });

/** Taken out in another window, or sent since: the page says how it stands. */
function unlessGone(error: unknown): void {
  if (!(error instanceof Refusal) || error.kind !== "conflict") throw error;
}
