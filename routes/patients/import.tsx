/** A list of patients arrives as a file, is checked, and nothing else happens yet. */
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { listHomes } from "@/domain/organisations/find.ts";
import { templateCsv } from "@/domain/patients/corrections.ts";
import { importList } from "@/domain/patients/import_list.ts";
import { listLimits, readList } from "@/domain/patients/read_list.ts";
import { createApp, createMiddleware, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { patientRules, today } from "@/routes/patients/rules.ts";
import { readId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { ImportPage } from "@/views/patients/import_page.tsx";
import { paths } from "@/views/paths.ts";

const tooLarge = "The list must be smaller than 2 MB. Split it into several files";

/** The file, and the few words of the form around it. */
const limitList = createMiddleware(async function limitList(c, next) {
  const limited = bodyLimit({
    maxSize: listLimits.bytes + 16 * 1024,
    onError: () => page(c, { values: {}, errors: { list: [tooLarge] } }, 413),
  });
  return await limited(c, next);
});

const ImportForm = z.object({
  list: z.instanceof(File, { error: "Choose a file" })
    .refine((file) => file.size > 0, "Choose a file")
    .refine((file) => file.size <= listLimits.bytes, tooLarge),
  homeId: z.string().default(""),
});

export const importing = createApp()
  .get("/", can("patient.import"), (c) => page(c))
  .get(
    "/template.csv",
    can("patient.import"),
    (c) => c.body(templateCsv, 200, csvHeaders("patients-template")),
  )
  .post(
    "/",
    can("patient.import"),
    limitList,
    form(ImportForm, (c, again) => page(c, again)),
    async (c) => {
      const { store, actor } = c.var;
      const { list, homeId } = c.req.valid("form");
      const read = readList(new Uint8Array(await list.arrayBuffer()));
      if (!read.ok) return page(c, { values: { homeId }, errors: { list: [read.why] } });
      const home = homeId ? readId<"Organisation">(homeId) : null;
      const id = await importList(store, actor, read.rows, home, patientRules(c));
      return c.redirect(paths.patientImport(id), 303);
    },
  );

async function page(c: PageContext, again?: FormState, status?: 413): Promise<Response> {
  const { store, actor } = c.var;
  const homes = actor.organisationKind === "hub"
    ? await listHomes(store.read, today(c))
    : undefined;
  return show(
    c,
    <ImportPage form={formShown(c, again)} homes={homes} />,
    status ?? (again ? 422 : 200),
  );
}

export const csvHeaders = (name: string) => ({
  "Content-Type": "text/csv; charset=utf-8",
  "Content-Disposition": `attachment; filename="${name}.csv"`,
});
