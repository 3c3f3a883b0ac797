/** The PIN of whoever pressed their name. */
import type { TabletUser } from "@/domain/devices/who_uses.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { PasswordField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function PinPage({ person, form, action, back }: {
  readonly person: Pick<TabletUser, "name" | "hasPin">;
  readonly form: FormState;
  readonly action: string;
  readonly back: string;
}) {
  return (
    <Layout
      title={`PIN of ${person.name}`}
      error={hasErrors(form)}
      back={{ href: back, label: "Somebody else" }}
      scripts={["night_test.js"]}
    >
      <ErrorSummary form={form} />
      <h1>{person.name}</h1>
      {person.hasPin
        ? (
          <form method="post" action={action} novalidate>
            <PasswordField form={form} name="pin" label="Your PIN" numeric />
            <Button>Go on</Button>
            <p class="quiet">You have forgotten it? Your manager can give you another.</p>
          </form>
        )
        : (
          <p>
            You have no PIN for your home’s tablets yet. Sign in with your own account on another
            device and set one at “Your account”, or ask your manager.{" "}
            <a href={paths.tabletWho()}>Back to the names</a>
          </p>
        )}
    </Layout>
  );
}
