/** The last answers for the diagnosis that is typed: to read, and to take the plan of. */
import type { EarlierAnswer } from "@/domain/answers/find_earlier.ts";
import { outcomeCatalogue } from "@/domain/referrals/outcomes.ts";
import { Button } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { hx } from "@/views/hx.ts";

export function EarlierAnswers(
  { earlier, diagnosis, address }: {
    earlier: readonly EarlierAnswer[];
    diagnosis: string | undefined;
    address: string;
  },
) {
  const again = hx({
    post: address,
    trigger: "change from:#diagnosis",
    include: "#diagnosis",
    select: "#earlier-answers",
    target: "this",
    swap: "outerHTML",
  });
  return (
    <details class="nhsuk-details" id="earlier-answers" {...again}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">
          Last answers for this diagnosis ({earlier.length})
        </span>
      </summary>
      <div class="nhsuk-details__text">
        {earlier.length === 0 && (
          <p>
            {diagnosis
              ? `This service has answered nothing yet as “${diagnosis}”, spelled like this.`
              : "Type a diagnosis: the last answers for it are shown here."}
          </p>
        )}
        {earlier.map((answer) => <Earlier answer={answer} address={address} />)}
        <Button variant="secondary" small extra={{ formaction: address }}>
          Look again for what is typed now
        </Button>
      </div>
    </details>
  );
}

function Earlier({ answer, address }: { answer: EarlierAnswer; address: string }) {
  return (
    <section class="answer__earlier">
      <p class="quiet small">
        {answer.answeredByName}, <When at={answer.answeredAt} />:{" "}
        {outcomeCatalogue[answer.outcome].label}
      </p>
      <p class="kept-lines">{answer.plan}</p>
      <Button
        variant="secondary"
        small
        name="earlier"
        value={answer.id}
        extra={{ formaction: address }}
      >
        Use this plan<span class="nhsuk-u-visually-hidden">{` of ${answer.answeredByName}`}</span>
      </Button>
    </section>
  );
}
