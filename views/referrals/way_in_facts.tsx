/** How a referral came to be, whom it waits for, and what it is related to: for both sides. */
import type { Child } from "hono/jsx";
import { fullName } from "@/domain/patients/patient.ts";
import { headlineInWords } from "@/domain/questions/headline.ts";
import type { ReferredPatient } from "@/domain/referrals/find_patient.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import type { WayInKnown } from "@/domain/referrals/find_way_in.ts";
import { stateLabels } from "@/domain/referrals/states.ts";
import {
  chaperoneLabels,
  conversionCatalogue,
  wayInCatalogue,
} from "@/domain/referrals/ways_in.ts";
import { Details } from "@/views/components/details.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";
import { Booked } from "@/views/referrals/booked.tsx";

export function WayInFacts({ referral, patient, known }: {
  referral: Referral;
  patient: ReferredPatient;
  known: WayInKnown;
}) {
  const { wayIn, present, chaperone, conversion, pasted, state, withPatientSince } = referral;
  const { bookings: { open, last }, related, invitedByName } = known;
  return (
    <>
      {state === "with_patient" && (
        <p>
          Waits for <strong>{fullName(patient)}</strong>
          {withPatientSince && (
            <>
              {" "}since <When at={withPatientSince} />
            </>
          )}
          {invitedByName && `, asked by ${invitedByName}`}.
        </p>
      )}
      {open && <Booked booking={open} />}
      {!open && last && referral.sentAt === null && <Booked booking={last} />}
      <dl class="history">
        <Fact name="Way in">{wayInCatalogue[wayIn].label}</Fact>
        {present && <Fact name="Present">{present}</Fact>}
        {chaperone && <Fact name="Chaperone">{chaperoneLabels[chaperone]}</Fact>}
        {conversion && <Fact name="Referral">{conversionCatalogue[conversion].short}</Fact>}
      </dl>
      {related.length > 0 && (
        <ul class="nhsuk-list small">
          {related.map((one) => (
            <li>
              Related: <a href={paths.referral(one.id)}>{headlineInWords(one)}</a>{" "}
              <span class="quiet">
                {one.serviceName}, {one.reference}, {stateLabels[one.state].toLowerCase()}
              </span>
            </li>
          ))}
        </ul>
      )}
      {pasted && (
        <Details summary="Copied from the practice’s own system">
          <p class="kept-lines">{pasted}</p>
        </Details>
      )}
    </>
  );
}

const Fact = ({ name, children }: { name: string; children: Child }) => (
  <div class="history__fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
