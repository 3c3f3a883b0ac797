/** A checked list, row by row; its good rows taken; its bad rows to correct. */
import { z } from "zod";
import { correctionsCsv } from "@/domain/patients/corrections.ts";
import { countRows, findImport, listRows, rowStates } from "@/domain/patients/find_import.ts";
import { takeImport } from "@/domain/patients/take_import.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { csvHeaders } from "@/routes/patients/import.tsx";
import { patientRules } from "@/routes/patients/rules.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { ImportCheckPage } from "@/views/patients/import_check_page.tsx";
import { paths } from "@/views/paths.ts";

const rowsAPage = 100;
const rowsToCorrect = 5000;

export const importCheck = createApp()
  .get("/", can("patient.import"), (c) => page(c))
  .post("/", can("patient.import"), form(z.object({}), page), async (c) => {
    const id = importId(c);
    await takeImport(c.var.store, c.var.actor, id, patientRules(c));
    notice(c, "import-taken");
    return c.redirect(paths.patientImport(id), 303);
  })
  .get("/corrections.csv", can("patient.import"), async (c) => {
    const { store: { read }, actor } = c.var;
    const list = await findImport(read, actor, importId(c));
    const rows = await listRows(read, list, ["bad"], { limit: rowsToCorrect });
    return c.body(correctionsCsv(rows), 200, csvHeaders("patients-to-correct"));
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const list = await findImport(read, actor, importId(c));
  const state = rowStates.find((each) => each === c.req.query("show"));
  const states = state ? [state] : rowStates;
  const after = Number(c.req.query("after")) || 0;
  const found = await listRows(read, list, states, { limit: rowsAPage + 1, after });
  const rows = found.slice(0, rowsAPage);
  const next = found.length > rows.length ? rows.at(-1)?.line : undefined;
  return show(
    c,
    <ImportCheckPage
      list={list}
      counts={await countRows(read, list)}
      shown={{ rows, state, next }}
      form={again ?? emptyForm}
    />,
    again ? 422 : 200,
  );
}

const importId = (c: PageContext) => paramId<"PatientImport">(c, "patientImport");
