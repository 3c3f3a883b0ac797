/** It was sent, or it is too late, or somebody does not want to be asked: said kindly. */
import type { Asked, Closed } from "@/domain/questionnaires/answering.ts";
import type { Speech } from "@/domain/words/speech.ts";

export function FormClosedBody({ say, asked, closed }: {
  say: Speech;
  asked: Pick<Asked, "askedBy" | "closesOn" | "anonymous">;
  closed: Closed;
}) {
  const { askedBy, closesOn, anonymous } = asked;
  switch (closed) {
    case "sent":
      return (
        <>
          <h1 class="nhsuk-heading-l">{say("survey.thanks")}</h1>
          {anonymous
            ? <p>{say("survey.sent", { organisation: askedBy })}</p>
            : <p>Your answers have been sent to {askedBy}.</p>}
          <p>{say("survey.close")}</p>
        </>
      );
    case "over":
      return (
        <>
          <h1 class="nhsuk-heading-l">{say("survey.over")}</h1>
          <p>{say("survey.form_late", { day: say.day(closesOn) })}</p>
        </>
      );
    case "stopped":
      return (
        <>
          <h1 class="nhsuk-heading-l">{say("survey.form_stopped")}</h1>
          <p>{say("survey.close")}</p>
        </>
      );
  }
}
