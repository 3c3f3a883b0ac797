/** The service asks by a newer version than this draft was begun with: it can change over. */
import type { Day } from "@/db/columns.ts";
import { Button } from "@/views/components/button.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { OnDay } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

export function NewerVersion({ referral, newer }: {
  referral: { readonly id: string; readonly serviceName: string };
  newer: { readonly validFrom: Day };
}) {
  return (
    <InsetText>
      <p>
        {referral.serviceName} has changed what it asks since this draft was begun, on{" "}
        <OnDay day={newer.validFrom} />. The draft can be sent as it is. You can also change over:
        every answer is kept, also where the question is not asked any more.
      </p>
      <form method="post" action={paths.referralChangeOver(referral.id)}>
        <Button small variant="secondary">Change over to the new questions</Button>
      </form>
    </InsetText>
  );
}
