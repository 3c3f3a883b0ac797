/** Sets up, replaces or removes the authenticator app that signing in asks for. */
import type { Account } from "@/domain/access/find.ts";
import { otpauthAddress } from "@/domain/access/second_factor.ts";
import { QrCode } from "@/views/components/qr_code.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { PasswordField, TextField } from "@/views/components/fields.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { OnDay } from "@/views/components/when.tsx";
import { dayOf } from "@/domain/time.ts";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface SecondFactorPageProps {
  readonly account: Account;
  readonly form: FormState;
  /** The role or the organisation asks for it. */
  readonly owed: boolean;
  /** Where they were going when they were asked for it. */
  readonly onwards: Onwards;
}
type Onwards = Parameters<typeof paths.secondFactor>[0];

export function SecondFactorPage({ account, form, owed, onwards }: SecondFactorPageProps) {
  const { secondFactorSince, secretToConfirm } = account;
  return (
    <Layout
      title="Second factor"
      error={hasErrors(form)}
      back={owed ? undefined : paths.account()}
    >
      <ErrorSummary form={form} />
      <h1 class="nhsuk-heading-l">Second factor</h1>
      {owed && (
        <InsetText>
          <p>
            Your role or your organisation asks for a second factor. Set it up to go on. It takes a
            minute, and you need your phone.
          </p>
        </InsetText>
      )}
      {secondFactorSince !== null
        ? <Existing since={secondFactorSince} form={form} />
        : secretToConfirm !== null
        ? <Confirm secret={secretToConfirm} email={account.email} form={form} onwards={onwards} />
        : <Begin onwards={onwards} />}
    </Layout>
  );
}

function Begin({ onwards }: { onwards: Onwards }) {
  return (
    <>
      <p>
        After your password, Bedside asks for 6 digits from an app on your phone. Someone who learns
        your password still cannot sign in.
      </p>
      <p>
        You need an authenticator app, such as Google Authenticator, Microsoft Authenticator, or the
        one in your password manager.
      </p>
      <form method="post" action={paths.secondFactorBegin(onwards)}>
        <Button>Set up</Button>
      </form>
    </>
  );
}

function Confirm({ secret, email, form, onwards }: {
  secret: string;
  email: string;
  form: FormState;
  onwards: Onwards;
}) {
  return (
    <>
      <h2 class="nhsuk-heading-m">1. Scan this with your authenticator app</h2>
      <QrCode text={otpauthAddress(secret, email)} label="QR code for your authenticator app" />
      <p>
        Or type this key into the app: <code class="secret-key">{inFours(secret)}</code>
      </p>
      <h2 class="nhsuk-heading-m">2. Enter the 6 digits it shows</h2>
      <form method="post" action={paths.secondFactor(onwards)} novalidate>
        <TextField
          form={form}
          name="code"
          label="Code from the app"
          inputMode="numeric"
          autocomplete="one-time-code"
          width={10}
        />
        <Button>Confirm</Button>
      </form>
      <form method="post" action={paths.secondFactorBegin(onwards)}>
        <Button variant="secondary" small>Start again with another key</Button>
      </form>
    </>
  );
}

function Existing(
  { since, form }: { since: NonNullable<Account["secondFactorSince"]>; form: FormState },
) {
  return (
    <>
      <p>
        An authenticator app has been set up since <OnDay day={dayOf(since)} />.
      </p>
      <h2 class="nhsuk-heading-m">Use another phone, or stop</h2>
      <p>
        Remove the app you have, then set up the new one. The recovery codes you have stop working.
      </p>
      <form method="post" action={paths.secondFactorRemoval()} novalidate>
        <PasswordField form={form} name="current" label="Your password" />
        <Button variant="warning">Remove</Button>
      </form>
    </>
  );
}

const inFours = (secret: string) => secret.match(/.{1,4}/g)?.join(" ") ?? secret;
