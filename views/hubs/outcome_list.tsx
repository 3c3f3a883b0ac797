/** How calls can end, in the order in which whoever writes one up finds them. */
import type { KeptOutcome } from "@/domain/hubs/outcomes.ts";
import { Button } from "@/views/components/button.tsx";
import { TextField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export function OutcomeList({ outcomes, form }: {
  outcomes: readonly KeptOutcome[];
  form: FormState;
}) {
  const inUse = outcomes.filter(({ endedAt }) => endedAt === null);
  const ended = outcomes.filter(({ endedAt }) => endedAt !== null);
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">How calls can end</h2>
      {inUse.length === 0
        ? <p class="empty">No outcome stands here yet: no call can be written up without one.</p>
        : (
          <ol class="desk__list">
            {inUse.map((outcome, at) => (
              <li class="desk__item">
                <p class="desk__what">{outcome.label}</p>
                <div class="desk__do desk__buttons">
                  {at > 0 && <Move outcome={outcome} to="up" />}
                  {at < inUse.length - 1 && <Move outcome={outcome} to="down" />}
                  <form method="post" action={paths.hubOutcomeEnd(outcome.id)}>
                    <Button small variant="secondary">
                      Take out of use<span class="nhsuk-u-visually-hidden">: {outcome.label}</span>
                    </Button>
                  </form>
                </div>
              </li>
            ))}
          </ol>
        )}
      <form method="post" action={paths.hubOutcomes()}>
        <TextField form={form} name="label" label="Another way in which a call can end" />
        <Button variant="secondary">Add it</Button>
      </form>
      {ended.length > 0 && (
        <>
          <h3>Out of use</h3>
          <ul class="desk__list">
            {ended.map((outcome) => (
              <li class="desk__item">
                <p class="desk__what quiet">{outcome.label}</p>
                <form class="desk__do" method="post" action={paths.hubOutcomeReturn(outcome.id)}>
                  <Button small variant="secondary">
                    Use it again<span class="nhsuk-u-visually-hidden">: {outcome.label}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Move({ outcome, to }: { outcome: KeptOutcome; to: "up" | "down" }) {
  return (
    <form method="post" action={paths.hubOutcomeMove(outcome.id, to)}>
      <Button small variant="secondary">
        {to === "up" ? "Up" : "Down"}
        <span class="nhsuk-u-visually-hidden">: {outcome.label}</span>
      </Button>
    </form>
  );
}
