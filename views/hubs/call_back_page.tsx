/** One home that is to be called back: whoever has it says what came of it. */
import type { CallBack } from "@/domain/calls/call_backs.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { SummaryList } from "@/views/components/summary_list.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function CallBackPage({ callBack, form }: { callBack: CallBack; form: FormState }) {
  const phone = callBack.homePhone;
  return (
    <Layout
      title={`Call back ${callBack.homeName}`}
      back={{ href: paths.desk(), label: "Desk" }}
      error={hasErrors(form)}
    >
      <ErrorSummary form={form} />
      <h1>Call back {callBack.homeName}</h1>
      <SummaryList
        rows={[
          {
            key: "Number",
            value: phone
              ? <a href={`tel:${phone.replaceAll(/\s/g, "")}`}>{phone}</a>
              : "None is known of this home",
          },
          { key: "By", value: <When at={callBack.dueAt} /> },
          { key: "Because", value: callBack.because },
          { key: "About", value: callBack.about ?? "Not said" },
          { key: "Whose it is", value: callBack.ownerName ?? "Nobody has taken it" },
        ]}
      />
      {callBack.ownerId === null && (
        <form method="post" action={paths.callBackTake(callBack.id)}>
          <Button variant="secondary">Take it</Button>
        </form>
      )}
      <form method="post" action={paths.callBackDone(callBack.id)}>
        <TextAreaField
          form={form}
          name="words"
          label="What came of it?"
          hint="Who you spoke to, and what you agreed"
          rows={4}
        />
        <ButtonGroup>
          <Button>Done</Button>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
