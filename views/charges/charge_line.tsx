/** What a referral was charged, beside it, for those who look after the charges. */
import type { Charge } from "@/domain/charges/find.ts";
import { monthOf } from "@/domain/months.ts";
import { chargeKindLabels, pounds } from "@/domain/charges/words.ts";
import { longDay } from "@/domain/time.ts";
import { paths } from "@/views/paths.ts";

/** `charges` is undefined for everyone else. */
export function ChargeLine({ charges }: { charges: readonly Charge[] | undefined }) {
  const made = charges?.filter(({ kind }) => kind !== "credit") ?? [];
  return (
    <>
      {made.map(({ kind, amount, pricedOn, creditedOn }) => (
        <p class="small">
          Charged{" "}
          <a href={paths.charges({ month: monthOf(pricedOn) })}>
            {pounds(amount)} on {longDay(pricedOn)}
          </a>, as a {chargeKindLabels[kind].toLowerCase()}
          {creditedOn && `. Credited on ${longDay(creditedOn)}`}.
        </p>
      ))}
    </>
  );
}
