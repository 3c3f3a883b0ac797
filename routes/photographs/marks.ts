import { addMark } from "@/domain/photographs/add_mark.ts";
import { marksOn, scalesOn } from "@/domain/photographs/find_marks.ts";
import { MarkForm } from "@/domain/photographs/mark_forms.ts";
import { removeMark } from "@/domain/photographs/remove_mark.ts";
import { createApp } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { shown } from "@/routes/photographs/files.ts";
import { fromScript, photographAgain } from "@/routes/photographs/photograph.tsx";
import { paths } from "@/views/paths.ts";
import { drawnOn } from "@/views/photographs/viewed.ts";

export const marks = createApp()
  .get("/", can("photograph.view", { looks: "photograph" }), async (c) => {
    const { id } = await shown(c);
    const { store: { read }, actor } = c.var;
    const [marks, [scale]] = await Promise.all([
      marksOn(read, actor, [id]),
      scalesOn(read, actor, [id]),
    ]);
    return c.json(drawnOn({ marks, scale }));
  })
  .post("/", can("photograph.mark"), form(MarkForm, photographAgain), async (c) => {
    const photographId = paramId<"Photograph">(c, "photograph");
    const id = await addMark(c.var.store, c.var.actor, photographId, c.req.valid("form"));
    if (fromScript(c)) return c.json({ id }, 201);
    return c.redirect(paths.photograph(photographId), 303);
  })
  .post("/:markId/removal", can("photograph.mark"), async (c) => {
    const photographId = paramId<"Photograph">(c, "photograph");
    await removeMark(c.var.store, c.var.actor, photographId, paramId<"Mark">(c, "mark"));
    return c.redirect(paths.photograph(photographId), 303);
  });
