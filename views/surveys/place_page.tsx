/** One place: what it asks, the addresses that lead there, and that it ends. */
import type { AnswerMode } from "@/db/schema/surveys.ts";
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import { modeLabels } from "@/domain/surveys/modes.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PlaceFields } from "@/views/surveys/place_fields.tsx";

interface Address {
  readonly mode: AnswerMode;
  readonly address: string;
}

export function PlacePage({ place, ways, form }: {
  place: SurveyPlace;
  ways: readonly Address[];
  form: FormState;
}) {
  return (
    <Layout
      title={place.name}
      error={hasErrors(form)}
      sheets={["surveys.css"]}
      back={{ href: paths.surveyPlaces(), label: "Where people are asked" }}
    >
      <ErrorSummary form={form} />
      <h1>{place.name}</h1>
      <h2>Addresses</h2>
      <p>
        Anybody who has an address can answer, any number of times. Each way is counted by itself.
      </p>
      {ways.map((way) => <OneAddress place={place} way={way} />)}
      <p>
        <a href={paths.surveyPoster(place.id)}>Print a poster</a>
      </p>
      <p>
        <a href={paths.surveyKiosks(place.id)}>Tablets on a stand</a>
      </p>
      <h2>Invitations</h2>
      <p>
        <a href={paths.placeInvitations(place.id)}>
          Invite people by text message or e-mail, and see what became of it
        </a>
      </p>
      <h2>What is asked</h2>
      <form method="post" action={paths.surveyPlace(place.id)} novalidate>
        <PlaceFields form={form} />
        <Button>Save</Button>
      </form>
      <p>
        <a href={paths.surveyAboutQuestions(place.id)}>Ask people about themselves, too</a>
      </p>
      <Details summary="Stop asking here">
        <p>Its addresses lead nowhere from then on. What was answered stays.</p>
        <form method="post" action={paths.surveyPlaceEnd(place.id)}>
          <Button variant="warning" small>Stop asking at {place.name}</Button>
        </form>
      </Details>
    </Layout>
  );
}

function OneAddress({ place, way: { mode, address } }: { place: SurveyPlace; way: Address }) {
  return (
    <>
      <p>
        {modeLabels[mode]}
        <br />
        <a class="address" href={address}>{address}</a>
      </p>
      <Details summary={`Replace it: ${modeLabels[mode].toLowerCase()}`}>
        <p>
          For an address that somebody abuses. The old one leads nowhere at once, so put up the new
          one where the old one stood.
        </p>
        <form method="post" action={paths.surveyPlaceAddress(place.id, mode)}>
          <Button variant="secondary" small>Replace this address</Button>
        </form>
      </Details>
    </>
  );
}
