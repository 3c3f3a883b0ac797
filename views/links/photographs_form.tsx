/** The form that a patient's photographs are sent with: by itself, or by link_photographs.js. */
import { acceptedFiles } from "@/domain/photographs/formats.ts";
import type { UnfinishedUpload } from "@/domain/photographs/find_uploads.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";
import { type PatientsKind, patientsKinds } from "@/domain/photographs/through_link.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { asset } from "@/views/asset.ts";
import { Button } from "@/views/components/button.tsx";
import { FileField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import type { LinkPhotographsShown } from "@/views/links/photographs_page.tsx";
import { megabytesOf, uploadWords } from "@/views/links/upload_words.ts";
import { paths } from "@/views/paths.ts";
import { KindExample } from "@/views/photographs/examples.tsx";

export function PatientsPhotographsForm(
  { shown, form }: { shown: LinkPhotographsShown; form: FormState },
) {
  const { journey: { say, token, referral }, limits, unfinished } = shown;
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{say("photographs.choose")}</h2>
      <form
        method="post"
        enctype="multipart/form-data"
        action={paths.linkPhotographs(token)}
        data-upload={paths.linkUploads(token)}
        data-upload-words={uploadWords(say, limits.fileBytes)}
        data-unfinished={JSON.stringify(unfinished)}
        data-photograph-limit-bytes={String(limits.fileBytes)}
        data-looker={asset("look_worker.js")}
        data-thresholds={JSON.stringify(referral.verdictThresholds)}
      >
        {kindsIn(shown).map((kind) => (
          <div class="kind">
            <KindExample kind={kind} />
            <FileField
              form={form}
              name={kind}
              label={say(`photographs.${kind}`)}
              hint={say(`photographs.${kind}.hint`)}
              accept={acceptedFiles}
              multiple
            />
          </div>
        ))}
        <Unfinished say={say} unfinished={unfinished} />
        <ul class="upload-list" data-upload-list aria-live="polite"></ul>
        <p class="quiet small">
          {say("photographs.formats", {
            size: megabytesOf(limits.fileBytes),
            most: uploadLimits.files,
          })}
        </p>
        <Button variant="secondary" extra={{ "data-upload-button": "" }}>
          {say("photographs.send")}
        </Button>
      </form>
    </section>
  );
}

/** Those that the service asks for, and room for one more; the usual two where it says nothing. */
function kindsIn({ asked }: LinkPhotographsShown): PatientsKind[] {
  const wanted = new Set(asked.map(({ kind }) => kind));
  if (wanted.size === 0) return ["overview", "close_up", "other"];
  return patientsKinds.filter((kind) => kind === "other" || wanted.has(kind));
}

/** Shown by static/js/upload/unfinished.js: the plain form begins anew. */
function Unfinished({ say, unfinished }: {
  say: Speech;
  unfinished: readonly UnfinishedUpload[];
}) {
  if (unfinished.length === 0) return null;
  return (
    <div class="nhsuk-inset-text" data-unfinished-words hidden>
      <p>{say("photographs.waiting")}</p>
      <ul>
        {unfinished.map(({ id, name }) => <li data-unfinished-upload={id}>{name}</li>)}
      </ul>
    </div>
  );
}
