/** The photographs of a patient: what they will show, how to take them, what has arrived. */
import { z } from "zod";
import { askedOfPatient } from "@/domain/photographs/asked_of_patient.ts";
import { attachEach, requireRoomFor } from "@/domain/photographs/attach.ts";
import { photographsOf } from "@/domain/photographs/find.ts";
import { unfinishedUploads } from "@/domain/photographs/find_uploads.ts";
import { kindNamed } from "@/domain/photographs/kinds.ts";
import { uploadLimitsOf } from "@/domain/photographs/limits.ts";
import { findPermitted, findPlaceSaid, placesSaid } from "@/domain/photographs/permitted_place.ts";
import { sayPlace } from "@/domain/links/say_place.ts";
import { dayOf } from "@/domain/time.ts";
import type { Key } from "@/domain/words/dictionary.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { throughLink } from "@/routes/guard.ts";
import { limitRate } from "@/routes/limit_rate.tsx";
import { elsewhere, formSaid, journeyShown, tokenOf } from "@/routes/links/journey_shown.tsx";
import { wordsForPatient } from "@/routes/links/photograph_problems.ts";
import { byPerson } from "@/routes/rate.ts";
import { show } from "@/routes/show.tsx";
import { shownAgain } from "@/routes/upload_answers.ts";
import { type ReceivedForm, receiveForm } from "@/routes/uploads.ts";
import type { FormState } from "@/views/form_state.ts";
import { PhotographPlacePage } from "@/views/links/photograph_place_page.tsx";
import { LinkPhotographsPage } from "@/views/links/photographs_page.tsx";
import { PhotographsRefusedPage } from "@/views/links/photographs_refused_page.tsx";
import { paths } from "@/views/paths.ts";

const sayOf = (c: PageContext) => speechIn(c.var.store.read, c.var.link.language);

const limitForms = limitRate(10, byPerson, async (c) => {
  const error = await wordsForPatient(c, 429);
  return await page(c, { values: {}, errors: { form: [error] } }, 429);
});

const Place = z.object({
  place: z.enum(placesSaid, "photographs.place.missing" satisfies Key),
});

export const linkPhotographs = createApp()
  .get("/", throughLink("photograph.add"), (c) => page(c))
  .post("/", throughLink("photograph.add"), limitForms, shownAgain(page), takesForm)
  .get("/place", throughLink("photograph.add"), (c) => placePage(c))
  .post("/place", throughLink("photograph.add"), form(Place, placePage), async (c) => {
    await sayPlace(c.var.store, c.var.actor, c.req.valid("form").place);
    return c.redirect(paths.linkPhotographs(tokenOf(c)), 303);
  });

async function takesForm(c: PageContext): Promise<Response> {
  const { store, files, actor, limits, link: { referralId } } = c.var;
  await requireRoomFor(store, actor, referralId);
  const sent = await receiveForm(c.req.raw, files, uploadLimitsOf(limits));
  const arrived = sent.photographs.map(({ field, ...photograph }) => ({
    ...photograph,
    details: { kind: kindNamed(field) },
  }));
  await attachEach({ store, files }, actor, referralId, arrived);
  const problems = await problemsWith(c, sent);
  if (problems.length > 0) return await page(c, { values: {}, errors: { form: problems } });
  return c.redirect(`${paths.linkPhotographs(tokenOf(c))}#photographs`, 303);
}

async function problemsWith(c: PageContext, { photographs, refused }: ReceivedForm) {
  const say = await sayOf(c);
  if (photographs.length + refused.length === 0) return [say("sending.problem.nothing")];
  return refused.map((name) => say("sending.problem.not_photograph_named", { name }));
}

async function page(c: PageContext, again?: FormState, status: 422 | 429 = 422): Promise<Response> {
  const { store: { read, now }, actor, limits } = c.var;
  const journey = await journeyShown(c);
  const away = elsewhere(c, journey, "question");
  if (away) return away;
  const { token, referral, definition } = journey;
  const permitted = await findPermitted(read, actor, referral, dayOf(now()));
  const { place } = permitted;
  if (place === "not_said") return c.redirect(paths.linkPhotographPlace(token), 303);
  if (place === "under_age" || place === "not_asked_for") {
    return show(c, <PhotographsRefusedPage journey={journey} why={place} />);
  }
  const [photographs, unfinished] = await Promise.all([
    photographsOf(read, actor, referral.id),
    unfinishedUploads(read, actor, referral.id, now()),
  ]);
  const asked = askedOfPatient(definition.photographs, photographs);
  const shown = { journey, permitted, asked, photographs, unfinished, limits };
  const form = again ?? { values: {}, errors: {} };
  return show(c, <LinkPhotographsPage shown={shown} form={form} />, again ? status : 200);
}

async function placePage(c: PageContext, again?: FormState): Promise<Response> {
  const journey = await journeyShown(c);
  const away = elsewhere(c, journey, "question");
  if (away) return away;
  const said = await findPlaceSaid(c.var.store.read, c.var.actor);
  const form = again ? formSaid(journey.say, again) : { values: { place: said }, errors: {} };
  return show(c, <PhotographPlacePage journey={journey} form={form} />, again ? 422 : 200);
}
