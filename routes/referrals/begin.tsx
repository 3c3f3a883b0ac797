import type { Id } from "@/db/columns.ts";
import { lookedAt } from "@/domain/audit/record_look.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { beginDraft } from "@/domain/referrals/begin_draft.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { countEarlier } from "@/domain/referrals/find_earlier.ts";
import { BeginForm } from "@/domain/referrals/forms.ts";
import { offeredServices } from "@/domain/services/find.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { BeginPage, ChoosePatientPage } from "@/views/referrals/begin_page.tsx";

export const begin = createApp()
  .get("/", can("referral.draft"), (c) => page(c))
  .post("/", can("referral.draft"), form(BeginForm, page), async (c) => {
    const id = await beginDraft(c.var.store, c.var.actor, c.req.valid("form"));
    return c.redirect(await firstStep(c, id), 303);
  });

/** The same problem is not sent twice: before a word is written, earlier ones are shown. */
async function firstStep(c: PageContext, id: Id<"Referral">): Promise<string> {
  const { store: { read }, actor } = c.var;
  const draft = await findReferral(read, actor, id);
  if (await countEarlier(read, draft) > 0) return paths.referralEarlier(id);
  if (draft.wayIn === "link") return paths.referralInvitation(id);
  return draft.wayIn === "stored" ? paths.referralPasted(id) : paths.referralHistory(id);
}

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const asked = c.req.query("patient") ?? (again && typed(again, "patient"));
  if (!asked) return show(c, <ChoosePatientPage />, again ? 422 : 200);
  const [patient, services] = await Promise.all([
    findPatient(store.read, actor, asked as Id<"Patient">),
    offeredServices(store.read, actor, dayOf(store.now())),
  ]);
  lookedAt(store, actor, "patient", patient.id, patient.id);
  const only = services.length === 1 ? services[0]!.id : undefined;
  const form = formShown(c, again, { service: only, wayIn: "face_to_face" });
  return show(
    c,
    <BeginPage patient={patient} today={dayOf(store.now())} services={services} form={form} />,
    again ? 422 : 200,
  );
}
