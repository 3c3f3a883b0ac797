/**
 * What anybody reads without an account: the same bytes for everybody, without a script, a cookie or
 * anything that is fetched from elsewhere.
 */
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Month } from "@/db/columns.ts";
import type { PublicMonth } from "@/domain/surveys/published/find_published.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { asset } from "@/views/asset.ts";
import { Mark } from "@/views/frame/mark.tsx";
import { paths } from "@/views/paths.ts";
import { daysInWords, MonthWords } from "@/views/surveys/published/month.tsx";
import { drawsIn } from "@/views/surveys/posters/to_draw.ts";

interface Shown {
  readonly say: Speech;
  readonly name: string;
  readonly of: PublicMonth;
  /** All that are published, the latest first. */
  readonly months: readonly Month[];
}

export function PublicMonthPage({ say, name, of, months }: Shown) {
  const { month, organisationName } = of;
  const language = say.language === "en" ? undefined : say.language;
  const others = months.filter((each) => each !== month);
  const drawn = drawsIn(say.language) ? language : undefined;
  return (
    <Frame say={say} organisation={organisationName}>
      <h1>{say("survey.public_title")}</h1>
      <MonthWords say={say} of={of} />
      <p class="published__print">
        <a href={paths.publicPoster(name, month, drawn)}>{say("survey.public_poster")} (PDF)</a>
      </p>
      {others.length > 0 && (
        <nav aria-labelledby="other-months">
          <h2 id="other-months">{say("survey.public_other_months")}</h2>
          <ul>
            {others.map((each) => (
              <li>
                <a href={paths.publicSurvey(name, each, language)}>
                  {daysInWords(say, { month: each })}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <ul class="published__languages">
        {Object.entries(languageCatalogue).filter(([each]) => each !== say.language).map((
          [each, { name: own, tag, dir }],
        ) => (
          <li>
            <a
              href={paths.publicSurvey(name, month, each === "en" ? undefined : each)}
              lang={tag}
              dir={dir}
            >
              {own}
            </a>
          </li>
        ))}
      </ul>
    </Frame>
  );
}

export function NothingPublicPage({ say }: { say: Speech }) {
  return (
    <Frame say={say}>
      <h1>{say("survey.public_none")}</h1>
      <p>{say("survey.public_none_why")}</p>
    </Frame>
  );
}

function Frame(
  { say, organisation, children }: { say: Speech; organisation?: string; children: Child },
) {
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang={say.tag} dir={say.dir}>
        <head>
          <meta charset="utf-8" />
          <title>{say("survey.public_title")} – {organisation ?? "Bedside"}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="theme-color" content="#083f4a" />
          <link rel="stylesheet" href={asset(say.dir === "rtl" ? "link_rtl.css" : "link.css")} />
          <link rel="stylesheet" href={asset("published.css")} />
          <link rel="icon" href={asset("favicon.svg")} type="image/svg+xml" />
        </head>
        <body class={say.language === "en-easy" ? "easy-read" : undefined}>
          <a class="nhsuk-skip-link" href="#main">{say("gate.skip")}</a>
          <header>
            <div class="top">
              <div class="frame top__row">
                <span class="brand">
                  <Mark />
                  {organisation ?? "Bedside"}
                </span>
              </div>
            </div>
          </header>
          <div class="frame">
            <main class="main main--reading" id="main" tabindex={-1}>{children}</main>
          </div>
          <footer class="foot">
            {say.hasDrafts && <p class="frame">{say("gate.draft")}</p>}
          </footer>
        </body>
      </html>
    </>
  );
}
