import type { Charge } from "@/domain/charges/find.ts";
import { monthOf } from "@/domain/months.ts";
import { chargeKindLabels, pounds } from "@/domain/charges/words.ts";
import { longDay } from "@/domain/time.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { SummaryList } from "@/views/components/summary_list.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function CreditPage({ charge, form }: { charge: Charge; form: FormState }) {
  const back = { href: paths.charges({ month: monthOf(charge.pricedOn) }), label: "Charges" };
  return (
    <Layout title="Credit a charge" error={hasErrors(form)} back={back}>
      <ErrorSummary form={form} />
      <h1>Credit a charge</h1>
      <SummaryList
        rows={[
          { key: "Referral", value: charge.reference },
          { key: "For", value: chargeKindLabels[charge.kind] },
          { key: "Practice", value: charge.practiceName },
          { key: "Service", value: charge.serviceName },
          { key: "Charged on", value: longDay(charge.pricedOn) },
          { key: "Amount", value: pounds(charge.amount) },
        ]}
      />
      <p>
        The charge stays in its month. A credit of the same amount is added to this month, and the
        practice sees why.
      </p>
      <form method="post">
        <TextAreaField
          form={form}
          name="because"
          label="Why is it credited?"
          hint="For instance, that it repeats another referral. Do not name the patient."
          rows={3}
        />
        <ButtonGroup>
          <Button>Credit {pounds(charge.amount)}</Button>
          <ButtonLink variant="secondary" href={back.href}>Keep the charge</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}
