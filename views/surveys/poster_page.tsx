/** A poster to print: the QR code, the address for whoever cannot scan it, and what it is for. */
import type { Language } from "@/db/schema/links.ts";
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { QrCode } from "@/views/components/qr_code.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { drawsIn } from "@/views/surveys/posters/to_draw.ts";

interface Shown {
  readonly say: Speech;
  readonly place: SurveyPlace;
  readonly address: string | undefined;
}

export function PosterPage({ say, place, address }: Shown) {
  return (
    <Layout
      title={`Poster for ${place.name}`}
      sheets={["surveys.css"]}
      back={{ href: paths.surveyPlaces(), label: "Where people are asked" }}
    >
      {address === undefined
        ? (
          <>
            <h1>Poster for {place.name}</h1>
            <p class="empty">People are not asked at this place any more.</p>
          </>
        )
        : (
          <>
            <Poster say={say} place={place} address={address} />
            <Ways say={say} place={place} />
          </>
        )}
    </Layout>
  );
}

function Poster({ say, place, address }: Shown & { readonly address: string }) {
  const names = Object.values(languageCatalogue);
  return (
    <div class="poster" lang={say.tag} dir={say.dir}>
      <h1>{say("survey.title")}</h1>
      <p>
        <strong dir="auto">{place.organisationName}, {place.name}</strong>
      </p>
      <p>{say("survey.poster_time")}</p>
      <p>{say("survey.anonymous")}</p>
      <QrCode text={address} label={say("survey.poster_qr", { address })} />
      <p>
        {say("survey.poster_how")}
        <br />
        <strong class="address" dir="ltr">{address}</strong>
      </p>
      <p>
        {say("survey.poster_languages")} {names.map(({ name, tag, dir }, at) => (
          <>
            {at > 0 && ", "}
            <span lang={tag} dir={dir}>{name}</span>
          </>
        ))}
      </p>
      <p>{say("survey.poster_paper")}</p>
    </div>
  );
}

function Ways({ say: { language }, place: { id } }: Pick<Shown, "say" | "place">) {
  const { english } = languageCatalogue[language];
  return (
    <div class="no-print">
      <h2>Print it in {english}</h2>
      {drawsIn(language)
        ? (
          <p>
            <a href={paths.surveyPosterFile(id, language)}>Poster, A4 (PDF)</a>
            {" · "}
            <a href={paths.surveyCardsFile(id, language)}>Cards, 8 on a sheet (PDF)</a>
          </p>
        )
        : <p>A file cannot be drawn in this script. Print this page from your browser instead.</p>}
      <h2>In another language</h2>
      <ul class="poster__languages">
        {(Object.keys(languageCatalogue) as Language[]).filter((each) => each !== language).map((
          each,
        ) => (
          <li>
            <a href={paths.surveyPosterIn(id, each)}>{languageCatalogue[each].english}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
