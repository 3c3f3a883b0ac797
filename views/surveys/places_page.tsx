/** Where people are asked. */
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import { settingLabels } from "@/domain/surveys/modes.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function PlacesPage(
  { places, mayManage }: { places: readonly SurveyPlace[]; mayManage: boolean },
) {
  return (
    <Layout
      title="Where people are asked"
      back={{ href: paths.surveys(), label: "Surveys" }}
    >
      <h1>Where people are asked</h1>
      {places.length === 0 && <p class="empty">Nobody is asked anywhere yet.</p>}
      <ul class="worklist">
        {places.map((place) => <li>{<OnePlace place={place} mayManage={mayManage} />}</li>)}
      </ul>
      {mayManage && <ButtonLink href={paths.newSurveyPlace()}>Set up a place</ButtonLink>}
    </Layout>
  );
}

function OnePlace({ place, mayManage }: { place: SurveyPlace; mayManage: boolean }) {
  const { id, name, setting, endedAt } = place;
  return (
    <>
      <p>
        {mayManage && !endedAt
          ? <a href={paths.surveyPlace(id)}>{name}</a>
          : <strong>{name}</strong>}
        <br />
        {settingLabels[setting]}
        {endedAt && <>, until {longDay(dayOf(endedAt))}</>}
      </p>
      {!endedAt && (
        <p>
          <a href={paths.typeAnswers(id)}>
            Type in answers<span class="nhsuk-u-visually-hidden">for {name}</span>
          </a>
          {" · "}
          <a href={paths.surveyPoster(id)}>
            Poster<span class="nhsuk-u-visually-hidden">for {name}</span>
          </a>
        </p>
      )}
    </>
  );
}
