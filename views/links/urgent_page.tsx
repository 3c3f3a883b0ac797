/** Asked before anything else: what must not wait for a specialist. */
import { noRedFlag, type redFlagsOf } from "@/domain/links/red_flags.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { CheckboxesField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import type { Journey } from "@/views/links/journey.ts";
import { paths } from "@/views/paths.ts";

export function UrgentPage({ journey: { say, token, link }, flags, form }: {
  journey: Journey;
  flags: ReturnType<typeof redFlagsOf>;
  form: FormState;
}) {
  return (
    <LinkPage
      say={say}
      title={say("urgent.title")}
      practice={link.practiceName}
      token={token}
      error={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <form method="post" action={paths.linkUrgent(token)} novalidate>
        <CheckboxesField
          form={form}
          name="flags"
          legend={say("urgent.title")}
          legendSize="l"
          isPageHeading
          hint={say("urgent.hint")}
          items={[
            ...flags.map(({ flag, words }) => ({ value: flag, label: say(words) })),
            { value: noRedFlag, label: say("urgent.none"), exclusive: true },
          ]}
        />
        <Button>{say("gate.continue")}</Button>
      </form>
    </LinkPage>
  );
}
