/** The question on a tablet that stands somewhere: the same page, large, for one person after another. */
import type { Child } from "hono/jsx";
import type { Language } from "@/db/schema/links.ts";
import type { AboutQuestion } from "@/domain/surveys/about.ts";
import type { OpenWay } from "@/domain/surveys/find_places.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { asset } from "@/views/asset.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { SurveyFields } from "@/views/links/survey_fields.tsx";
import { paths } from "@/views/paths.ts";

interface Shown {
  readonly say: Speech;
  readonly way: OpenWay;
}

const script = "link_kiosk.js";
const everyLanguage = Object.keys(languageCatalogue) as Language[];

/** All that is needed without a network; a service worker keeps it. */
const parts = () => [
  ...everyLanguage.flatMap((each) => [paths.kioskAnswer(each), paths.kioskLanguages(each)]),
  ...["link.css", "link_rtl.css", "link.js", script, "favicon.svg"].map(asset),
  paths.kioskManifest(),
];

export function KioskPage({ say, way, answerKey, about, form }: Shown & {
  answerKey: string;
  about: readonly AboutQuestion[];
  form: FormState;
}) {
  const { place, organisationName } = way;
  return (
    <KioskFrame say={say} way={way} title={say("survey.title")} error={hasErrors(form)}>
      <div
        class="kiosk"
        data-kiosk={place.id}
        data-language={say.language}
        data-begin={paths.kioskAnswer("en")}
        data-kept={paths.kioskKept()}
        data-seen={paths.kioskSeen()}
        data-worker={paths.kioskWorker()}
        data-parts={JSON.stringify(parts())}
      >
        <ErrorSummary form={form} />
        <h1
          tabindex={-1}
          data-kiosk-title
          data-asks={say("survey.title")}
          data-thanks={say("survey.thanks")}
        >
          {say("survey.title")}
        </h1>
        <div data-kiosk-asks>
          <p>{say("survey.anonymous")}</p>
          <form
            method="post"
            action={paths.kioskSent(say.language, answerKey)}
            autocomplete="off"
            novalidate
          >
            <p class="nhsuk-error-message" data-kiosk-missing role="alert" hidden>
              {say("survey.experience_missing")}
            </p>
            <SurveyFields say={say} place={place} about={about} form={form} />
            <Button>{say("survey.send")}</Button>
          </form>
        </div>
        <div data-kiosk-thanks hidden>
          <p data-kiosk-sent hidden>{say("survey.sent", { organisation: organisationName })}</p>
          <p data-kiosk-stored hidden>{say("survey.kiosk_stored")}</p>
          <Button type="button" extra={{ "data-kiosk-again": "" }}>{say("survey.again")}</Button>
        </div>
        <div class="kiosk__soon" data-kiosk-soon hidden>
          <div role="alert">
            <p>{say("survey.kiosk_soon")}</p>
            <p data-kiosk-chosen hidden>{say("survey.kiosk_chosen")}</p>
          </div>
          <p class="kiosk__seconds" data-kiosk-seconds aria-hidden="true"></p>
          <Button type="button" variant="secondary" extra={{ "data-kiosk-stay": "" }}>
            {say("survey.kiosk_more_time")}
          </Button>
        </div>
      </div>
    </KioskFrame>
  );
}

export function KioskLanguagesPage({ say, way }: Shown) {
  return (
    <KioskFrame say={say} way={way} title={say("gate.language")}>
      <h1>{say("gate.language")}</h1>
      <nav class="languages" aria-label={say("gate.language")}>
        <ul class="languages__list">
          {everyLanguage.map((language) => {
            const { name, tag, dir } = languageCatalogue[language];
            return (
              <li>
                <a
                  class="languages__name"
                  href={paths.kioskAnswer(language)}
                  lang={tag}
                  dir={dir}
                  aria-current={language === say.language ? "true" : undefined}
                >
                  {name}
                </a>
              </li>
            );
          })}
        </ul>
      </nav>
    </KioskFrame>
  );
}

/** Where there is no JavaScript. */
export function KioskThanksPage({ say, way }: Shown) {
  return (
    <KioskFrame say={say} way={way} title={say("survey.thanks")}>
      <h1>{say("survey.thanks")}</h1>
      <p>{say("survey.sent", { organisation: way.organisationName })}</p>
      <ButtonLink href={paths.kioskAnswer("en")}>{say("survey.again")}</ButtonLink>
    </KioskFrame>
  );
}

function KioskFrame({ say, way, title, error, children }: Shown & {
  title: string;
  error?: boolean;
  children: Child;
}) {
  return (
    <LinkPage
      say={say}
      title={title}
      practice={way.organisationName}
      error={error}
      languageAt={paths.kioskLanguages(say.language)}
      manifest={paths.kioskManifest()}
      scripts={[script]}
    >
      {children}
    </LinkPage>
  );
}
