import type { Ended } from "@/domain/access/sessions.ts";
import { DemoPeople, type DemoPerson } from "@/views/access/demo_people.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { PasswordField, TextField } from "@/views/components/fields.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

const whyEnded: Readonly<Record<Ended, string>> = {
  idle: "You were signed out because nothing happened for 30 minutes.",
  longest: "You were signed out because you had been signed in for 12 hours.",
  ended: "You have been signed out.",
};

export function SignInPage({ form, action, ended, kept, demoPeople = [] }: {
  form: FormState;
  /** Where the form is sent: this page, with where to go on to. */
  action: string;
  ended?: Ended | undefined;
  /** What was typed before is waiting. */
  kept: boolean;
  demoPeople?: readonly DemoPerson[] | undefined;
}) {
  return (
    <Layout title="Sign in" error={hasErrors(form)} wide={demoPeople.length > 0}>
      <div class="sign-in">
        <div class="sign-in__form">
          <ErrorSummary form={form} />
          <h1 class="nhsuk-heading-l">Sign in</h1>
          {(ended || kept) && (
            <InsetText>
              <p>
                {ended ? `${whyEnded[ended]} ` : ""}
                {kept
                  ? "What you typed is kept. Sign in to go on with it."
                  : "Sign in to go back to where you were."}
              </p>
            </InsetText>
          )}
          <form method="post" action={action} novalidate>
            <TextField
              form={form}
              name="email"
              label="E-mail address"
              type="email"
              autocomplete="username"
              autocapitalize="none"
              spellcheck={false}
            />
            <PasswordField form={form} name="password" label="Password" />
            <Button>Sign in</Button>
          </form>
          <p>
            <a href={paths.forgottenPassword()}>I have forgotten my password</a>
          </p>
        </div>
        {demoPeople.length > 0 && <DemoPeople people={demoPeople} action={action} />}
      </div>
    </Layout>
  );
}
