import { isCreditable } from "@/domain/charges/credit.ts";
import type { Charge } from "@/domain/charges/find.ts";
import { chargeKindLabels, pounds } from "@/domain/charges/words.ts";
import { longDay } from "@/domain/time.ts";
import type { ChargeActions } from "@/views/charges/charges_page.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { paths } from "@/views/paths.ts";

export function ChargeTable({ charges, several, may }: {
  charges: readonly Charge[];
  several: { readonly practices: boolean; readonly services: boolean };
  may: ChargeActions;
}) {
  return (
    <Scrolling label="Each charge">
      <Table
        caption="Each charge"
        captionSize="m"
        columns={[
          { head: "Referral" },
          { head: "Date" },
          { head: "For" },
          ...(several.practices ? [{ head: "Practice" }] : []),
          ...(several.services ? [{ head: "Service" }] : []),
          { head: "Amount", numeric: true },
        ]}
        firstCellIsHeader
        rows={charges.map((charge) => [
          <Reference charge={charge} open={may.open} />,
          <span class="nowrap">{longDay(charge.pricedOn)}</span>,
          <What charge={charge} may={may} />,
          ...(several.practices ? [charge.practiceName] : []),
          ...(several.services ? [charge.serviceName] : []),
          pounds(charge.amount),
        ])}
      />
    </Scrolling>
  );
}

function Reference({ charge, open }: { charge: Charge; open: boolean }) {
  if (!open) return <span class="nowrap">{charge.reference}</span>;
  return <a class="nowrap" href={paths.referral(charge.referralId)}>{charge.reference}</a>;
}

function What({ charge, may }: { charge: Charge; may: ChargeActions }) {
  const { kind, creditedOn, because, organisationId, id, reference } = charge;
  return (
    <>
      {chargeKindLabels[kind]}
      {may.readReasons && because && `: ${because}`}
      {creditedOn && <span class="quiet">, credited on {longDay(creditedOn)}</span>}
      {isCreditable(charge) && may.credit === organisationId && (
        <>
          {" "}
          <a class="nowrap" href={paths.chargeCredit(id)}>
            Credit<span class="nhsuk-u-visually-hidden">{` the charge for ${reference}`}</span>
          </a>
        </>
      )}
    </>
  );
}
