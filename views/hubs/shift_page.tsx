/** Going on shift: what somebody can take, and proof that this browser can ring. */
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { CheckboxesField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { type PushShown, RingWhenAway } from "@/views/hubs/ring_when_away.tsx";
import { TakesFields } from "@/views/hubs/takes_fields.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function ShiftPage({ form, onShift, push }: {
  form: FormState;
  onShift: boolean;
  push: PushShown;
}) {
  const title = onShift ? "Your shift" : "Go on shift";
  return (
    <Layout
      title={title}
      back={{ href: paths.desk(), label: "Desk" }}
      error={hasErrors(form)}
      scripts={["shift.js"]}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <form method="post">
        <TakesFields form={form} whose="yours" />
        <h2>The ring</h2>
        <p>
          Calls ring in this browser, on the desk’s page. Some browsers stay silent until you have
          pressed something: find that out now, not when a call comes.
        </p>
        <p>
          <Button type="button" variant="secondary" extra={{ "data-play-ring": "" }}>
            Play the ring
          </Button>
        </p>
        <p data-ring-status role="status"></p>
        <CheckboxesField
          form={form}
          name="soundTried"
          legend="Did you hear it?"
          items={[{ value: "yes", label: "I heard the ring" }]}
        />
        <ButtonGroup>
          <Button>{onShift ? "Save" : "Go on shift"}</Button>
        </ButtonGroup>
      </form>
      <RingWhenAway
        push={push}
        heading="On call, with this page closed"
        about="This telephone or computer can be woken when a call rings for you. It then says “A home is calling”, or who asks you into a call, and nothing more. A lead’s is woken for a call that nobody takes, too."
      />
    </Layout>
  );
}
