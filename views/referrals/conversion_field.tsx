/** Whether the request may become a referral: nothing is chosen beforehand. */
import type { Conversion } from "@/db/schema/referrals.ts";
import { conversionCatalogue, conversionQuestion } from "@/domain/referrals/ways_in.ts";
import { RadiosField } from "@/views/components/fields.tsx";
import { type FormState, typed } from "@/views/form_state.ts";

export function ConversionField({ form, kept }: { form: FormState; kept: Conversion | null }) {
  const chosen = typed(form, "conversion") ?? kept ?? undefined;
  return (
    <RadiosField
      form={{ ...form, values: { ...form.values, conversion: chosen } }}
      name="conversion"
      legend={conversionQuestion}
      items={(Object.keys(conversionCatalogue) as Conversion[]).map((value) => ({
        value,
        label: conversionCatalogue[value].answer,
      }))}
    />
  );
}
