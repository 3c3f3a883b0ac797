/** `/surveys/places/…/poster`: what a place puts up and hands out, as a page to print and as files. */
import type { Language } from "@/db/schema/links.ts";
import { Refusal } from "@/domain/errors.ts";
import { findPlace, waysOf } from "@/domain/surveys/find_places.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { posterPdf } from "@/routes/surveys/poster_thread.ts";
import { show } from "@/routes/show.tsx";
import { PosterPage } from "@/views/surveys/poster_page.tsx";
import { drawsIn, type Poster, posterOf } from "@/views/surveys/posters/to_draw.ts";
import { paths } from "@/views/paths.ts";

export const surveyPosters = createApp()
  .get("/poster", can("survey.view"), async (c) => {
    const { place, address } = await placeHere(c);
    const say = await speechIn(c.var.store.read, languageOf(c));
    return show(c, <PosterPage say={say} place={place} address={address} />);
  })
  .get("/poster.pdf", can("survey.view"), (c) => file(c, "poster"))
  .get("/cards.pdf", can("survey.view"), (c) => file(c, "cards"));

async function file(c: PageContext, kind: Poster["kind"]): Promise<Response> {
  const { place, address } = await placeHere(c);
  if (!address) {
    throw new Refusal("conflict", "People are not asked at this place any more");
  }
  const language = languageOf(c);
  if (!drawsIn(language)) {
    throw new Refusal(
      "invalid",
      "A file cannot be drawn in this script. Open the poster as a page, and print that",
    );
  }
  const { name, organisationName: organisation } = place;
  const say = await speechIn(c.var.store.read, language);
  const pdf = await posterPdf(posterOf(say, kind, { place: name, organisation, address }));
  return c.body(new Uint8Array(pdf), 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": `attachment; filename="bedside-${kind}-${language}.pdf"`,
    "Content-Length": String(pdf.length),
  });
}

function languageOf(c: PageContext): Language {
  const asked = c.req.query("language") ?? "";
  return Object.hasOwn(languageCatalogue, asked) ? asked as Language : "en";
}

/** The address is the one that can be typed, where the place has it. */
async function placeHere(c: PageContext) {
  const { store: { read }, actor, install } = c.var;
  const place = await findPlace(read, actor, paramId<"SurveyPlace">(c, "surveyPlace"));
  const poster = (await waysOf(read, actor, place.id)).find(({ mode }) => mode === "poster");
  return {
    place,
    address: poster && install.publicUrl + paths.survey(poster.code ?? poster.token),
  };
}
