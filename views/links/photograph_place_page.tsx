/** Asked before the first photograph: what it will show, so that nobody sends what may not be here. */
import { placesSaid } from "@/domain/photographs/permitted_place.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import type { Journey } from "@/views/links/journey.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export function PhotographPlacePage({ journey, form }: { journey: Journey; form: FormState }) {
  const { say, token, link, questions } = journey;
  const last = questions.at(-1);
  const title = say("photographs.place.title");
  return (
    <LinkPage
      say={say}
      title={title}
      practice={link.practiceName}
      error={hasErrors(form)}
      back={last ? paths.linkQuestion(token, last.key) : paths.linkConsent(token)}
      token={token}
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
