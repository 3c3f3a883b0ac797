/** What every page of a version that is being written stands in. */
import type { Child } from "hono/jsx";
import { audienceLabels } from "@/domain/questionnaires/audiences.ts";
import type { QuestionnaireVersion } from "@/domain/questionnaires/find.ts";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** In the place of a key, for what is not there yet: no key can be so. */
export const newPart = "-";

export function DraftFrame({ draft, title, back, form, wide, scripts, children }: {
  draft: QuestionnaireVersion;
  title: string;
  back?: { readonly href: string; readonly label: string } | undefined;
  form: FormState;
  wide?: boolean | undefined;
  scripts?: readonly string[] | undefined;
  children: Child;
}) {
  const { questionnaireId, audience, number } = draft;
  return (
    <Layout
      title={`${title}: questionnaire for ${audienceLabels[audience].toLowerCase()}`}
      error={hasErrors(form)}
      back={back ?? { href: paths.questionnaireDraft(questionnaireId), label: "Questions" }}
      wide={wide}
      scripts={scripts}
    >
      <ErrorSummary form={form} />
      <p class="quiet">
        {audienceLabels[audience]}, version {number}, being written
      </p>
      <h1>{title}</h1>
      {children}
    </Layout>
  );
}

/** What the page showed, so that it overwrites nothing that a colleague changed since. */
export const Seen = ({ draft }: { draft: Pick<QuestionnaireVersion, "fingerprint"> }) => (
  <input type="hidden" name="seen" value={draft.fingerprint} />
);
