/** What happens after sending, and by when: what the sender tells the patient. */
import { dayTwentyEight } from "@/domain/referrals/due.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { spoken } from "@/domain/reference.ts";
import { InsetText } from "@/views/components/inset_text.tsx";
import { OnDay, When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

export function SentNext({ referral }: { referral: Referral }) {
  const { state, sentAt, dueAt, priority, conversion, serviceName, reference } = referral;
  if (state !== "waiting" || sentAt === null) return null;
  return (
    <InsetText>
      <h2 class="nhsuk-heading-s">What happens next</h2>
      <ul>
        <li>
          A specialist of {serviceName} answers
          {dueAt && (
            <>
              {" "}by <When at={dueAt} />
            </>
          )}. You find the answer under <a href={paths.referrals("unread")}>Answers to read</a>.
        </li>
        <li>If they need more, the referral comes back to you with what they ask.</li>
        <li>
          {conversion === "not_authorised"
            ? "You asked for advice only: it does not become a referral."
            : "If the patient should be seen, it can become a referral. You are told."}
        </li>
        {priority === "urgent_suspected_cancer" && (
          <li>
            The patient must be told whether it is cancer by{" "}
            <OnDay day={dayTwentyEight(sentAt)} />, day 28.
          </li>
        )}
        <li>
          On the phone, the reference is <strong>{reference}</strong>: {spoken(reference)}
        </li>
      </ul>
    </InsetText>
  );
}
