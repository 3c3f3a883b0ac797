/** Earlier referrals of the patient to the same service: the same problem is linked, not repeated. */
import { headlineInWords } from "@/domain/questions/headline.ts";
import { type Earlier, isOpen } from "@/domain/referrals/find_earlier.ts";
import { stateLabels } from "@/domain/referrals/states.ts";
import { longMoment } from "@/domain/time.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";

export function EarlierPage({ draft, earlier, form }: {
  draft: Draft;
  earlier: readonly Earlier[];
  form: FormState;
}) {
  const { referral } = draft;
  const open = earlier.filter(isOpen);
  return (
    <DraftFrame draft={draft} title="Earlier referrals" form={form}>
      {earlier.length === 0
        ? (
          <>
            <p class="empty">
              This patient was not referred to {referral.serviceName} before.
            </p>
            <p>
              <a href={paths.referralCheck(referral.id)}>Check and send</a>
            </p>
          </>
        )
        : (
          <>
            <p>
              This patient was referred to {referral.serviceName}{" "}
              before. If it is the same problem, the specialist sees both; nothing is answered
              twice.
            </p>
            {open.length > 0 && <OpenOnes id={referral.id} open={open} />}
            <form method="post">
              <RadiosField
                form={form}
                name="decision"
                legend="Is this the same problem as one of these?"
                items={[
                  ...earlier.map((one) => ({
                    value: one.id,
                    label: `Yes, related to ${headlineInWords(one)}, ${one.reference}`,
                    hint: hintOf(one),
                  })),
                  { value: "different", label: "No, this is a different problem" },
                ]}
              />
              <Button>Save and continue</Button>
            </form>
          </>
        )}
    </DraftFrame>
  );
}

/** In place of a second referral about the same thing. */
function OpenOnes({ id, open }: { id: string; open: readonly Earlier[] }) {
  return (
    <section class="nhsuk-inset-text" aria-labelledby="open-ones">
      <h2 class="nhsuk-heading-s" id="open-ones">Not finished yet</h2>
      <p>If this is about the same thing, go on with the open one and withdraw this draft.</p>
      <ul>
        {open.map((one) => (
          <li>
            <a href={paths.referral(one.id)}>Open {one.reference}</a>: {headlineInWords(one)},{" "}
            {stateLabels[one.state].toLowerCase()}
          </li>
        ))}
      </ul>
      <ButtonGroup>
        <ButtonLink variant="secondary" small href={paths.referralWithdrawal(id)}>
          Withdraw this draft
        </ButtonLink>
      </ButtonGroup>
    </section>
  );
}

function hintOf(one: Earlier): string {
  const near = one.sameLesion ? "The same lesion. " : one.sameSite ? "The same site. " : "";
  const when = one.sentAt ? `Sent ${longMoment(one.sentAt)}` : `Begun ${longMoment(one.createdAt)}`;
  return `${near}${stateLabels[one.state]}. ${when}`;
}
