/** The frame of every page that a link leads to: in the reader's language, without an account, light. */
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Speech } from "@/domain/words/speech.ts";
import { asset } from "@/views/asset.ts";
import { useChrome } from "@/views/chrome.ts";
import { BackLink } from "@/views/components/back_link.tsx";
import { Mark } from "@/views/frame/mark.tsx";
import { paths } from "@/views/paths.ts";

export function LinkPage(
  { say, title, practice, error, back, token, languageAt, manifest, scripts = [], children }: {
    say: Speech;
    title: string;
    /** Who asks; undefined where nobody may know. */
    practice?: string | undefined;
    error?: boolean | undefined;
    back?: string | undefined;
    /** Of a link that is open: the language can be changed from the top of the page. */
    token?: string | undefined;
    /** Of a page behind no link: where its language is changed. */
    languageAt?: string | undefined;
    /** Of a page that can be put on a home screen. */
    manifest?: string | undefined;
    /** Files of static/js/pages/ whose names begin with "link": those are built for old phones. */
    scripts?: readonly string[] | undefined;
    children: Child;
  },
) {
  const { nonce, path } = useChrome();
  const language = token ? paths.linkLanguage(token, path) : languageAt;
  return (
    <>
      {raw("<!DOCTYPE html>")}
      <html lang={say.tag} dir={say.dir}>
        <head>
          <meta charset="utf-8" />
          <title>
            {error && `${say("gate.error_prefix")} `}
            {title} – {practice ?? "Bedside"}
          </title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="theme-color" content="#083f4a" />
          <meta name="format-detection" content="telephone=no" />
          <meta name="robots" content="noindex" />
          <link rel="stylesheet" href={asset(say.dir === "rtl" ? "link_rtl.css" : "link.css")} />
          <link rel="icon" href={asset("favicon.svg")} type="image/svg+xml" />
          {manifest && <link rel="manifest" href={manifest} />}
          {["link.js", ...scripts].map((script) => (
            <script src={asset(script)} nonce={nonce} defer></script>
          ))}
        </head>
        <body class={say.language === "en-easy" ? "easy-read" : undefined}>
          <a class="nhsuk-skip-link" href="#main">{say("gate.skip")}</a>
          <header>
            <div class="top">
              <div class="frame top__row">
                <span class="brand">
                  <Mark />
                  {practice ?? "Bedside"}
                </span>
                {language && <ChangeLanguage say={say} href={language} />}
              </div>
            </div>
          </header>
          <div class="frame">
            {back && (
              <nav class="back">
                <BackLink href={back}>{say("gate.back")}</BackLink>
              </nav>
            )}
            <main class="main main--reading" id="main" tabindex={-1}>{children}</main>
          </div>
          <footer class="foot">
            <p class="frame">{say("gate.emergency")}</p>
            <DraftsSaid say={say} />
          </footer>
          <div id="announcer" class="nhsuk-u-visually-hidden" aria-live="polite"></div>
        </body>
      </html>
    </>
  );
}

/** In English too: whoever cannot read the language that was chosen finds the way out of it. */
function ChangeLanguage({ say, href }: { say: Speech; href: string }) {
  return (
    <a class="top__language" href={href}>
      {say("gate.change_language")}
      {!say.tag.startsWith("en") && (
        <>
          {" "}
          <bdi lang="en-GB">(Language)</bdi>
        </>
      )}
    </a>
  );
}

/** Rendered after the page, so that it knows what was said there. */
function DraftsSaid({ say }: { say: Speech }) {
  return say.hasDrafts ? <p class="frame">{say("gate.draft")}</p> : null;
}
