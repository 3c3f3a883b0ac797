/** The tablets on stands of one place: whether they are there, and how to start another. */
import type { Kiosk } from "@/domain/surveys/find_kiosks.ts";
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function KiosksPage({ place, kiosks, form }: {
  place: SurveyPlace;
  kiosks: readonly Kiosk[];
  form: FormState;
}) {
  return (
    <Layout
      title={`Tablets on a stand, ${place.name}`}
      error={hasErrors(form)}
      back={{ href: paths.surveyPlace(place.id), label: place.name }}
    >
      <ErrorSummary form={form} />
      <h1>Tablets on a stand, {place.name}</h1>
      <p>
        People answer on a tablet that stands there, one after another. It goes on asking while
        there is no network, keeps what was answered, and sends it later.
      </p>
      {kiosks.length > 0 && (
        <ul class="worklist">
          {kiosks.map((kiosk) => (
            <li>
              <OneKiosk kiosk={kiosk} />
            </li>
          ))}
        </ul>
      )}
      {!place.endedAt && (
        <>
          <h2>Start one</h2>
          <form method="post" action={paths.surveyKiosks(place.id)} novalidate>
            <TextField
              form={form}
              name="name"
              label="Where does the tablet stand?"
              hint="For example, by the front door"
            />
            <Button>Make a code</Button>
          </form>
          <HowToLock />
        </>
      )}
    </Layout>
  );
}

function OneKiosk({ kiosk: { id, name, lastSeenAt, unsent, endedAt } }: { kiosk: Kiosk }) {
  return (
    <>
      <p>
        <strong>{name}</strong>
        <br />
        {endedAt
          ? (
            <>
              Ended on <When at={endedAt} />
            </>
          )
          : (
            <>
              Last seen on {lastSeenAt && <When at={lastSeenAt} />}. {unsentWords(unsent ?? 0)}
            </>
          )}
      </p>
      {!endedAt && (
        <Details summary={`End it: ${name}`}>
          <p>
            It asks nobody any more. Answers that it has not sent by then are not taken, so let it
            be online first where it has some.
          </p>
          <form method="post" action={paths.surveyKioskEnd(id)}>
            <Button variant="warning" small>End this tablet</Button>
          </form>
        </Details>
      )}
    </>
  );
}

function unsentWords(unsent: number): string {
  if (unsent === 0) return "It had sent everything.";
  return unsent === 1 ? "1 answer was not sent yet." : `${unsent} answers were not sent yet.`;
}

/** No page can lock a tablet: that is what the tablet itself is for. */
function HowToLock() {
  return (
    <Details summary="Keep people on the page">
      <p>
        A page cannot keep anybody from leaving it. The tablet can: on an iPad, turn on Guided
        Access; on Android, pin the app. Each asks for a code of its own before somebody can leave,
        so only whoever knows that gets out.
      </p>
      <p>
        Put the page on the tablet’s home screen first, and open it from there: then it fills the
        screen.
      </p>
    </Details>
  );
}
