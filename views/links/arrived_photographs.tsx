/** Which photographs have arrived and which have not; each can be taken out and taken again. */
import type { AskedOfPatient } from "@/domain/photographs/asked_of_patient.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import { patientsKind } from "@/domain/photographs/through_link.ts";
import type { Speech } from "@/domain/words/speech.ts";
import type { LinkPhotographsShown } from "@/views/links/photographs_page.tsx";
import { paths } from "@/views/paths.ts";

/** static/js/links/arrived.js asks for it again while something is being prepared. */
export function ArrivedPhotographs({ shown }: { shown: LinkPhotographsShown }) {
  const { journey: { say, token }, asked, photographs } = shown;
  const waiting = photographs.some(isChecked);
  const said = photographs.length === 0
    ? say("photographs.arrived.none")
    : say("photographs.arrived.count", { count: photographs.length });
  return (
    <section
      id="photographs"
      tabindex={-1}
      aria-labelledby="arrived"
      data-said={said}
      {...waiting ? { "data-waiting": "" } : {}}
    >
      <h2 id="arrived">{say("photographs.arrived")}</h2>
      <p>{said}</p>
      {photographs.length > 0 && (
        <ul class="arrived">
          {photographs.map((photograph) => (
            <Arrived say={say} token={token} photograph={photograph} />
          ))}
        </ul>
      )}
      {waiting && (
        <p>
          <a href={`${paths.linkPhotographs(token)}#photographs`}>
            {say("photographs.arrived.look_again")}
          </a>
        </p>
      )}
      <Asked say={say} asked={asked} />
    </section>
  );
}

const isChecked = ({ state, stuck }: Photograph): boolean => state === "received" && !stuck;

function Arrived({ say, token, photograph }: {
  say: Speech;
  token: string;
  photograph: Photograph;
}) {
  const { id, kind, state, intimate, addedAt } = photograph;
  const name = say(`photographs.${patientsKind(kind)}`);
  const poor = state !== "quarantined" && isPoor(photograph);
  return (
    <li class="arrived__one">
      {state === "ready" && !intimate && (
        <img
          class="arrived__picture"
          src={`${paths.linkPhotograph(token, id)}/thumb`}
          alt={say("photographs.arrived.alt", { photo: name, moment: say.moment(addedAt) })}
          width={96}
          height={96}
        />
      )}
      <div class="arrived__about">
        <p class="arrived__name">{name}</p>
        <p class={poor ? "arrived__poor" : "arrived__good"}>{wordsOf(say, photograph)}</p>
        {state !== "quarantined" && (
          <form method="post" action={`${paths.linkPhotograph(token, id)}/removal`}>
            <button
              class="link-button"
              type="submit"
              aria-label={say("photographs.arrived.remove_one", { photo: name })}
            >
              {say("photographs.arrived.remove")}
            </button>
          </form>
        )}
      </div>
    </li>
  );
}

const isPoor = ({ state, stuck, verdict }: Photograph): boolean =>
  state === "refused" || Boolean(stuck) || (state === "ready" && (verdict?.length ?? 0) > 0);

function wordsOf(say: Speech, photograph: Photograph): string {
  const { state, verdict } = photograph;
  if (isChecked(photograph)) return say("photographs.arrived.checking");
  if (state === "refused" || photograph.stuck) return say("photographs.arrived.broken");
  if (!verdict || verdict.length === 0) return say("photographs.arrived.good");
  return verdict.map((fault) => say(`photographs.fault.${fault}`)).join(" ");
}

function Asked({ say, asked }: { say: Speech; asked: readonly AskedOfPatient[] }) {
  if (asked.length === 0) return null;
  return (
    <>
      <h3>{say("photographs.asked")}</h3>
      <ul class="asked">
        {asked.map((item) => (
          <li>
            <span class="asked__sign" aria-hidden="true">{signOf(item)}</span>
            <span>
              {say(`photographs.${item.kind}`)}
              <span class="asked__state">{say(`photographs.asked.${stateOf(item)}`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function stateOf({ has, atLeast, poor, optional }: AskedOfPatient) {
  if (has === 0 && optional) return "optional";
  if (has === 0 || has < atLeast) return "missing";
  return poor === has ? "poor" : "there";
}

const signs = { there: "✓", poor: "!", missing: "○", optional: "○" } as const;
const signOf = (item: AskedOfPatient): string => signs[stateOf(item)];
