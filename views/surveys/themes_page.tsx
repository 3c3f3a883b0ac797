/** What an organisation sorts comments by. */
import { themesToBeginWith } from "@/domain/surveys/comments/start_list.ts";
import type { SurveyTheme } from "@/domain/surveys/comments/themes.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function ThemesPage(
  { themes, form }: { themes: readonly SurveyTheme[]; form: FormState },
) {
  const title = "Themes of comments";
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      sheets={["surveys.css"]}
      back={{ href: paths.comments(), label: "Comments" }}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      {themes.length === 0
        ? (
          <>
            <p class="empty">There are no themes yet.</p>
            <form method="post" action={paths.surveyThemesBegin()}>
              <p>A list to begin with: {themesToBeginWith.join(", ")}.</p>
              <Button>Begin with this list</Button>
            </form>
          </>
        )
        : (
          <ul class="worklist">
            {themes.map(({ id, name }) => (
              <li>
                <p>{name}</p>
                <form method="post" action={paths.surveyThemeEnd(id)}>
                  <Button variant="secondary" small>
                    End<span class="nhsuk-u-visually-hidden">the theme {name}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        )}
      <h2>Add a theme</h2>
      <form method="post" action={paths.surveyThemes()} novalidate>
        <TextField form={form} name="name" label="Name of the theme" />
        <Button variant="secondary">Add it</Button>
      </form>
      <p class="nhsuk-hint">
        A theme that has ended is not offered any more. Comments that were about it keep it.
      </p>
    </Layout>
  );
}
