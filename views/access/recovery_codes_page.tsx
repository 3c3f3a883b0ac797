import { Button, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { PasswordField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function RecoveryCodesPage({ form }: { form: FormState }) {
  return (
    <Layout title="Make new recovery codes" error={hasErrors(form)} back={paths.account()}>
      <ErrorSummary form={form} />
      <h1 class="nhsuk-heading-l">Make new recovery codes</h1>
      <p>
        A recovery code lets you sign in without your phone. You get 10. Those you have now stop
        working.
      </p>
      <form method="post" action={paths.recoveryCodes()} novalidate>
        <PasswordField form={form} name="current" label="Your password" />
        <Button>Make new codes</Button>
      </form>
    </Layout>
  );
}

/** This answer alone shows them: only their hashes are kept. */
export function NewRecoveryCodesPage(
  { codes, next }: { codes: readonly string[]; next: string },
) {
  return (
    <Layout title="Your recovery codes">
      <h1 class="nhsuk-heading-l">Your recovery codes</h1>
      <p>If you lose your phone, sign in with one of these instead of a code from the app.</p>
      <h2 class="nhsuk-heading-m">Keep these now</h2>
      <p>
        Print them, write them down, or put them in your password manager. They are not shown again.
        Each works once.
      </p>
      <ol class="recovery-codes">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <ButtonLink href={next}>I have kept them</ButtonLink>
    </Layout>
  );
}
