/** What the service asks for, ticked as it arrives, by lesion; and what is missing, before sending. */
import { numberInWords } from "@/domain/lesions/numbers.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import type { AskedItem } from "@/domain/services/asked.ts";
import type { PhotographsAsked } from "@/domain/referrals/photographs_asked.ts";
import { KindExample } from "@/views/photographs/examples.tsx";

export function Checklist(
  { asked, serviceName }: { asked: PhotographsAsked; serviceName: string },
) {
  const { checklist } = asked;
  if (checklist.length === 0) return null;
  const byLesion = [...Map.groupBy(checklist, ({ lesion }) => lesion)];
  return (
    <section class="checklist" aria-labelledby="asked">
      <h2 class="nhsuk-heading-s" id="asked">{serviceName} asks for</h2>
      {byLesion.map(([lesion, items]) => (
        <>
          {lesion && <h3 class="checklist__lesion">Lesion {numberInWords(lesion)}</h3>}
          <ul>
            {items.map((item) => (
              <li class={isThere(item) ? "checklist__there" : undefined}>
                <KindExample kind={item.kind} />
                <span>
                  {photographKindCatalogue[item.kind].label}
                  <span class="checklist__state">
                    <span aria-hidden="true">{signOf(item)}</span> {stateOf(item)}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

const isThere = ({ has, atLeast, poor }: AskedItem) => has >= atLeast && has > 0 && poor < has;

const signOf = (item: AskedItem) => isThere(item) ? "✓" : item.has > 0 ? "⚠" : "○";

function stateOf({ kind, has, atLeast, optional, poor }: AskedItem): string {
  if (has === 0 && optional) return kind === "side" ? "Only if it is raised" : "Optional";
  if (has === 0) return "Not there yet";
  if (poor === has) return "There, but cannot be judged well";
  return has < atLeast ? `${has} of ${atLeast}` : "There";
}

/** Said before sending. It does not stop anybody: a referral may be right without them. */
export function WhatIsMissing({ asked, serviceName }: {
  asked: PhotographsAsked;
  serviceName: string;
}) {
  const { missing, unusable } = asked;
  if (missing.length === 0 && unusable === 0) return null;
  return (
    <div class="nhsuk-inset-text">
      <h3 class="nhsuk-heading-s">The answer may take longer</h3>
      {missing.length > 0 && (
        <>
          <p>{serviceName} asks for these, and they are not there:</p>
          <ul>{missing.map((item) => <li>{itemInWords(item)}</li>)}</ul>
        </>
      )}
      {unusable > 0 && (
        <p>
          {unusable === 1 ? "1 photograph" : `${unusable} photographs`}{" "}
          cannot be judged well. What is wrong stands beside it.
        </p>
      )}
      <p>You can send the referral all the same.</p>
    </div>
  );
}

function itemInWords({ kind, lesion, atLeast, has }: AskedItem): string {
  const label = photographKindCatalogue[kind].label;
  const many = atLeast - has > 1 ? `${label}, ${atLeast - has} more` : label;
  return lesion ? `Lesion ${numberInWords(lesion)}: ${many.toLowerCase()}` : many;
}
