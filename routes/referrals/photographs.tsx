/** The photographs of a draft, and the form by which any browser sends them. */
import { attachEach, requireRoomFor } from "@/domain/photographs/attach.ts";
import { formatsInWords } from "@/domain/photographs/formats.ts";
import { SharedDetails } from "@/domain/photographs/forms.ts";
import { uploadLimitsOf } from "@/domain/photographs/limits.ts";
import { findAskers } from "@/domain/photographs/find_askers.ts";
import { kindNamed } from "@/domain/photographs/kinds.ts";
import { photographsOf } from "@/domain/photographs/find.ts";
import { unfinishedUploads } from "@/domain/photographs/find_uploads.ts";
import { bodySite, sideNamed } from "@/domain/body_sites.ts";
import { type Lesion, lesionsOf } from "@/domain/lesions/find.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { type PhotographsAsked, photographsAskedOf } from "@/domain/referrals/photographs_asked.ts";
import { takesPhotographs } from "@/domain/referrals/move.ts";
import { oneAnswer } from "@/domain/questions/question.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { errorsIn } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { limitUploadForms, shownAgain } from "@/routes/upload_answers.ts";
import { type ReceivedForm, receiveForm } from "@/routes/uploads.ts";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import type { PhotographTarget } from "@/views/referrals/photograph_target.tsx";
import { PhotographsPage } from "@/views/referrals/photographs_page.tsx";

export const photographs = createApp()
  .get("/", can("photograph.add", { looks: "referral" }), (c) => page(c))
  .post("/", can("photograph.add"), limitUploadForms, shownAgain(page), async (c) => {
    const { store, files, actor, limits } = c.var;
    const id = paramId<"Referral">(c, "referral");
    await requireRoomFor(store, actor, id);
    const sent = await receiveForm(c.req.raw, files, uploadLimitsOf(limits));
    const { photographs, refused } = sent;
    const said = await readDetails(sent);
    if ("errors" in said) {
      for (const { key } of photographs) await files.remove(key);
      return await page(c, said);
    }
    const arrived = photographs.map(({ field, ...photograph }) => ({
      ...photograph,
      details: { ...said.details, kind: kindNamed(field) },
    }));
    const attached = await attachEach({ store, files }, actor, id, arrived);
    if (refused.length > 0) return await page(c, notPhotographs(refused));
    if (attached.length === 0) return await page(c, nothingChosen);
    notice(c, attached.some(({ again }) => !again) ? "photographs-added" : "photograph-again");
    return c.redirect(paths.referralPhotographs(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (!takesPhotographs(draft.referral) && !again) return toReferral(c);
  const { store: { read, now }, actor, limits } = c.var;
  const { id } = draft.referral;
  const [photographs, lesions, asked, unfinished, askers] = await Promise.all([
    photographsOf(read, actor, id),
    lesionsOf(read, actor, id),
    photographsAskedOf(read, draft.referral),
    unfinishedUploads(read, actor, id, now()),
    findAskers(read, actor, draft.today),
  ]);
  const shown = {
    draft,
    photographs,
    lesions,
    asked,
    unfinished,
    limits,
    target: targetAsked(c, draft.referral, lesions, asked),
    askers,
  };
  const form = again ??
    { values: { takenBy: usualPhotographer[draft.referral.wayIn] }, errors: {} };
  return show(c, <PhotographsPage shown={shown} form={form} />, again ? 422 : 200);
}

/** Who held the camera, until somebody says otherwise. */
const usualPhotographer = {
  face_to_face: "practice",
  stored: "elsewhere",
  link: "patient",
} as const;

/**
 * What was chosen as what the next photographs show; else the first lesion of this referral that
 * lacks one, or its last. A lesion of an earlier referral is never meant without being chosen.
 */
function targetAsked(
  c: PageContext,
  { history }: Pick<Referral, "history">,
  lesions: readonly Lesion[],
  { missing, lesions: here }: PhotographsAsked,
): PhotographTarget {
  const { lesion: chosen, rash, bodySite: code, bodySide } = c.req.query();
  const place = { bodySite: bodySite(code ?? "")?.code, bodySide: sideNamed(bodySide) };
  const none = rash !== undefined || place.bodySite !== undefined;
  if (none) return { lesion: undefined, none, ...place };
  const isRash = oneAnswer(history, "problem") === "rash";
  const next = isRash ? undefined : missing.find(({ lesion }) => lesion)?.lesion ?? here.at(-1);
  const lesion = lesions.find(({ id }) => id === chosen) ??
    lesions.find(({ id }) => id === next?.id);
  return {
    lesion,
    none: isRash && !lesion,
    bodySite: lesion?.bodySite,
    bodySide: lesion?.bodySide ?? undefined,
  };
}

/** What the form says of all its photographs, or the form again with what is wrong with that. */
async function readDetails(
  { fields }: ReceivedForm,
): Promise<{ details: SharedDetails } | FormState> {
  const values = Object.fromEntries(fields);
  const parsed = SharedDetails.safeParse(values);
  if (parsed.success) return { details: parsed.data };
  return { values, errors: await errorsIn(SharedDetails, values) };
}

const nothingChosen: FormState = {
  values: {},
  errors: { overview: ["Choose at least one photograph"] },
};

const notPhotographs = (names: readonly string[]): FormState => ({
  values: {},
  errors: {
    form: names.map((name) =>
      `${name} is not a photograph saved as ${formatsInWords}. It was not added`
    ),
  },
});
