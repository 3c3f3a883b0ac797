/**
 * The photographs of one referral or call, one at a time or next to another one. Plain pictures with their
 * marks, until static/js/pages/viewer.js makes them move.
 */
import { pressedBy, shortcutArea, ShortcutHelp } from "@/views/components/shortcuts.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Photograph } from "@/domain/photographs/find.ts";
import { AboutPhotograph } from "@/views/photographs/about_photograph.tsx";
import { PlainPicture } from "@/views/photographs/plain_picture.tsx";
import { photographInWords } from "@/views/photographs/thumbnail.tsx";
import {
  forScript,
  otherForScript,
  titleOf,
  type ViewerShown,
} from "@/views/photographs/viewed.ts";
import { viewerKeys, viewerWays } from "@/views/photographs/viewer_keys.ts";
import { ViewerQuestions } from "@/views/photographs/viewer_questions.tsx";
import { ViewerTools } from "@/views/photographs/viewer_tools.tsx";

export function ViewerPage({ shown }: { shown: ViewerShown }) {
  const { viewed, all, beside, others, patient, today, may, form } = shown;
  const title = titleOf(viewed.photograph, all);
  const here = new Set([viewed, ...all].map(({ photograph: { id } }) => id));
  const elsewhere = others.filter(({ id }) => !here.has(id));
  const failed = Object.keys(form.errors).length > 0;
  return (
    <Layout
      title={title}
      error={failed}
      wide
      scripts={["keys.js", "viewer.js"]}
      sheets={["viewer.css"]}
    >
      <div class="case viewer-page" {...shortcutArea({ on: may.shortcuts, keys: viewerWays })}>
        <div class="viewer-page__top">
          <Ways shown={shown} />
          <h1 tabindex={-1} autofocus={!failed}>{title}</h1>
          <Strip shown={shown} />
        </div>
        {patient && <PatientBanner patient={patient} today={today} />}
        <div class="viewer" data-viewer={viewed.photograph.id} data-beside={beside?.photograph.id}>
          <div class="stage">
            <div class="stage__panes" data-panes="" hidden></div>
            <div class="stage__plain">
              <PlainPicture viewed={viewed} />
              {beside && <PlainPicture viewed={beside} />}
            </div>
            <p class="stage__says" data-says="" hidden></p>
            <div class="stage__tools" data-tools="" hidden>
              <ViewerTools mayMark={may.mark} comparable={others.length > 0} keys={may.shortcuts} />
            </div>
          </div>
          <AboutPhotograph shown={shown} viewed={viewed} />
          {all.filter(({ photograph: { id } }) => id !== viewed.photograph.id).map((each) => (
            <template data-about="">
              <AboutPhotograph shown={shown} viewed={each} />
            </template>
          ))}
          {elsewhere.map((each) => (
            <template
              data-viewed={each.id === beside?.photograph.id
                ? forScript(beside, all)
                : otherForScript(each, all)}
            >
            </template>
          ))}
        </div>
        <ShortcutHelp shortcuts={viewerKeys(may)} />
        <ViewerQuestions />
      </div>
    </Layout>
  );
}

function Ways({ shown: { viewed: { photograph }, all } }: { shown: ViewerShown }) {
  const at = all.findIndex((each) => each.photograph.id === photograph.id);
  const [previous, next] = at < 0 ? [] : [all[at - 1], all[at + 1]];
  return (
    <nav class="case__ways" aria-label="Photographs">
      <Back photograph={photograph} />
      {previous && (
        <a href={paths.photograph(previous.photograph.id)} {...pressedBy("previous")}>Previous</a>
      )}
      {next && <a href={paths.photograph(next.photograph.id)} {...pressedBy("next")}>Next</a>}
    </nav>
  );
}

/** A call that goes on is open in another window, and would end there if it were opened here. */
function Back({ photograph: { referralId, reference, callId, callState } }: {
  photograph: Photograph;
}) {
  if (!referralId && callState === "live") return null;
  return (
    <a
      class="nhsuk-back-link"
      href={referralId ? paths.referral(referralId) : paths.call(callId!)}
      {...pressedBy("back")}
    >
      {referralId ? `Referral ${reference}` : "Call"}
    </a>
  );
}

/** All of the referral or call in small. */
function Strip({ shown: { viewed, all } }: { shown: ViewerShown }) {
  if (all.length < 2) return null;
  return (
    <nav
      class="strip-of-photographs"
      aria-label={`All photographs of this ${viewed.photograph.referralId ? "referral" : "call"}`}
    >
      {all.map(({ photograph }, at) => (
        <a
          href={paths.photograph(photograph.id)}
          data-show={photograph.id}
          aria-current={photograph.id === viewed.photograph.id ? "page" : undefined}
        >
          <img
            src={paths.photographThumb(photograph.id)}
            alt={`${photographInWords(photograph)}, ${at + 1} of ${all.length}`}
            width={48}
            height={48}
            loading="lazy"
          />
        </a>
      ))}
    </nav>
  );
}
