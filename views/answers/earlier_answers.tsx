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
  // Asked for when somebody wants to see them: whoever answers quickly is kept waiting for nothing.
  const again = hx({
    post: address,
    trigger: "toggle",
    include: "#diagnosis",
    select: "#earlier-list",
    target: "#earlier-list",
    swap: "outerHTML",
  });
  return (
    <details class="nhsuk-details" {...again}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">Last answers for this diagnosis</span>
      </summary>
      <div class="nhsuk-details__text" id="earlier-list">
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
