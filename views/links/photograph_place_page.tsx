/** Asked before the first photograph: what it will show, so that nobody sends what may not be here. */
import { placesSaid } from "@/domain/photographs/permitted_place.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export function PhotographPlacePage({ say, practice, token, form }: {
  say: Speech;
  practice: string;
  token: string;
  form: FormState;
}) {
  const title = say("photographs.place.title");
  return (
    <LinkPage
      say={say}
      title={title}
      practice={practice}
      error={hasErrors(form)}
      back={paths.link(token)}
    >
      <ErrorSummary form={form} />
      <form method="post" action={paths.linkPhotographPlace(token)}>
        <RadiosField
          form={form}
          name="place"
          legend={title}
          legendSize="l"
          isPageHeading
          hint={say("photographs.place.hint")}
          items={placesSaid.map((value) => ({ value, label: say(`photographs.place.${value}`) }))}
        />
        <Button>{say("gate.continue")}</Button>
      </form>
    </LinkPage>
  );
}
