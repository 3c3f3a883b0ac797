/** What is known of a photograph of a draft, to be read and put right. */
import { holds } from "@/domain/access/permissions.ts";
import { lesionsOf } from "@/domain/lesions/find.ts";
import { describePhotograph } from "@/domain/photographs/describe.ts";
import { findPhotograph, type Photograph } from "@/domain/photographs/find.ts";
import { findPhotographConsents } from "@/domain/photographs/find_consents.ts";
import { referralOf } from "@/domain/photographs/of_referral.ts";
import { PhotographDetails } from "@/domain/photographs/forms.ts";
import { findAskers } from "@/domain/photographs/find_askers.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { takesPhotographs, wasSeen } from "@/domain/referrals/move.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show, shows } from "@/routes/show.tsx";
import type { FormState, Values } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { DetailsPage } from "@/views/photographs/details_page.tsx";

export const photographDetails = createApp()
  .get("/", can("photograph.add", { looks: "photograph" }), (c) => page(c))
  .post("/", can("photograph.add"), form(PhotographDetails, page), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"Photograph">(c, "photograph");
    await describePhotograph(store, actor, id, c.req.valid("form"));
    notice(c, "photograph-described");
    const referralId = referralOf(await findPhotograph(store.read, actor, id));
    return c.redirect(paths.referralPhotographs(referralId), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read, now }, actor } = c.var;
  const photograph = await findPhotograph(read, actor, paramId<"Photograph">(c, "photograph"));
  const { state, mayOpen } = photograph;
  const referralId = referralOf(photograph);
  const [referral, patient, lesions, consents, askers] = await Promise.all([
    findReferral(read, actor, referralId),
    findReferredPatient(read, actor, referralId),
    lesionsOf(read, actor, referralId),
    findPhotographConsents(read, actor, referralId),
    findAskers(read, actor, dayOf(now())),
  ]);
  shows(c, patient.id);
  const canChange = takesPhotographs(c.var.actor, referral) && !wasSeen(referral, photograph) &&
    state !== "removed" && mayOpen;
  if (!canChange && !again) return c.redirect(paths.photograph(photograph.id), 303);
  const shown = {
    draft: {
      referral,
      patient,
      definition: await definitionOf(read, referral),
      today: dayOf(now()),
    },
    photograph,
    lesions,
    consents,
    mayRecordConsent: holds(actor, "consent.record"),
    // Whoever is named already may have left since.
    askers: [...new Set([photograph.intimateAskedBy ?? [], askers].flat())],
  };
  const form = formShown(c, again, known(photograph));
  return show(c, <DetailsPage shown={shown} form={form} />, again ? 422 : 200);
}

const known = (photograph: Photograph): Values => ({
  kind: photograph.kind,
  lesionId: photograph.lesionId ?? "",
  // Of the lesion, where there is one: its own page says where that is.
  bodySite: photograph.lesionId === null ? photograph.bodySite ?? "" : "",
  bodySide: photograph.lesionId === null ? photograph.bodySide ?? "" : "",
  takenBy: photograph.takenBy ?? "",
  intimateAskedBy: photograph.intimateAskedBy ?? "",
});
