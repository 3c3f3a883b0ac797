/** The bytes of photographs: pictures made for the page, and the original as a download. */
import { recordExportOpened } from "@/domain/photographs/export_opened.ts";
import { findPhotograph, type Photograph } from "@/domain/photographs/find.ts";
import { requireOpenable } from "@/domain/photographs/openable.ts";
import { Refusal } from "@/domain/errors.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { download, nameOf } from "@/routes/photographs/original.ts";
import { sendFile } from "@/routes/photographs/send_file.ts";
import { shows } from "@/routes/show.tsx";

export const photographFiles = createApp()
  // Small pictures stand on pages whose own look is recorded.
  .get("/thumb", can("photograph.view"), async (c) => {
    const { thumbKey } = await shown(c);
    return await picture(c, thumbKey);
  })
  .get("/view", can("photograph.view", { looks: "photograph" }), async (c) => {
    const { viewKey } = await shown(c);
    return await picture(c, viewKey);
  })
  .get("/original", can("photograph.open_original"), async (c) => download(c, await shown(c)))
  .get("/export", can("photograph.open_original"), async (c) => {
    const photograph = await shown(c);
    if (photograph.exportKey === null) {
      throw new Refusal("not_found", "There is no copy of this photograph for other systems");
    }
    return await sendFile(c, photograph.exportKey, {
      headers: {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": `attachment; filename="${nameOf(photograph)}-copy.jpg"`,
      },
      taken: () => recordExportOpened(c.var.store, c.var.actor, photograph),
    });
  });

export async function shown(c: PageContext): Promise<Photograph> {
  const id = paramId<"Photograph">(c, "photograph");
  const photograph = await findPhotograph(c.var.store.read, c.var.actor, id);
  requireOpenable(c.var.actor, photograph);
  shows(c, photograph.patientId);
  return photograph;
}

export async function picture(c: PageContext, key: string | null): Promise<Response> {
  if (key === null) throw new Refusal("not_found", "This photograph is still being prepared");
  return await sendFile(c, key, { headers: { "Content-Type": "image/webp" } });
}
