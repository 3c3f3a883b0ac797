/** Two records of one person: choose the other, compare, join. Ids may stand in the address. */
import { lookedAt, searchedFor } from "@/domain/audit/record_look.ts";
import { findPatient, type Patient } from "@/domain/patients/find.ts";
import { findBySearch } from "@/domain/patients/find_by_search.ts";
import type { FoundPatient } from "@/domain/patients/find_by_search.ts";
import { findMatches } from "@/domain/patients/find_matches.ts";
import { MergeForm, SearchForm } from "@/domain/patients/forms.ts";
import { findWhatMoves, mergePatients } from "@/domain/patients/merge.ts";
import { kindsOf, readSearch } from "@/domain/patients/search.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { readId } from "@/routes/param_id.ts";
import { patientId, shownPatient } from "@/routes/patients/patient.tsx";
import { today } from "@/routes/patients/rules.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState, typed } from "@/views/form_state.ts";
import { MergeCheckPage } from "@/views/patients/merge_check_page.tsx";
import { MergePage } from "@/views/patients/merge_page.tsx";
import { paths } from "@/views/paths.ts";

export const merge = createApp()
  .get("/", can("patient.merge", { looks: "patient" }), async (c) => {
    const patient = await shownPatient(c);
    const other = c.req.query("with");
    return other === undefined
      ? await choose(c, patient)
      : await compare(c, patient, other, formShown(c, undefined), 200);
  })
  .post("/", can("patient.merge"), form(MergeForm, checkAgain), async (c) => {
    const id = patientId(c);
    await mergePatients(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "records-joined");
    return c.redirect(paths.patient(id), 303);
  });

export const mergeSearch = createApp()
  .post("/", can("patient.merge"), form(SearchForm, searchAgain), async (c) => {
    const { store, actor } = c.var;
    const values = c.req.valid("form");
    const read = readSearch(values, today(c));
    if (!read.ok) return searchAgain(c, { values, errors: { words: [read.why] } });
    const patient = await shownPatient(c);
    const { patients } = await findBySearch(store.readLong, actor, read.search);
    const others = patients.filter(({ id }) => id !== patient.id);
    searchedFor(store, actor, kindsOf(read.search), others.length);
    return choose(c, patient, { values, errors: {} }, others);
  });

async function checkAgain(c: PageContext, again: FormState): Promise<Response> {
  return await compare(c, await shownPatient(c), typed(again, "otherId") ?? "", again, 422);
}

async function searchAgain(c: PageContext, again: FormState): Promise<Response> {
  return await choose(c, await shownPatient(c), again);
}

async function choose(
  c: PageContext,
  patient: Patient,
  form: FormState = emptyForm,
  found?: readonly FoundPatient[],
): Promise<Response> {
  const { store, actor } = c.var;
  return show(
    c,
    <MergePage
      patient={patient}
      likely={await findMatches(store.read, actor, patient, patient.id)}
      found={found}
      form={form}
      today={today(c)}
    />,
    Object.keys(form.errors).length > 0 ? 422 : 200,
  );
}

async function compare(
  c: PageContext,
  kept: Patient,
  otherId: string,
  form: FormState,
  status: 200 | 422,
): Promise<Response> {
  const { store, actor } = c.var;
  const other = await findPatient(store.read, actor, readId<"Patient">(otherId));
  lookedAt(store, actor, "patient", other.id, other.id);
  return show(
    c,
    <MergeCheckPage
      kept={kept}
      other={other}
      moving={await findWhatMoves(store.read, actor, other.id)}
      form={form}
      today={today(c)}
    />,
    status,
  );
}
