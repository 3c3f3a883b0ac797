import type { Id } from "@/db/columns.ts";
import type { ReferralState } from "@/db/schema/referrals.ts";
import type { ReferralOfPatient } from "@/domain/patients/find_referrals_of.ts";
import { stateLabels } from "@/domain/referrals/states.ts";
import { Tag, type TagColour } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

const colours: Readonly<Record<ReferralState, TagColour>> = {
  draft: "grey",
  booked: "purple",
  with_patient: "yellow",
  waiting: "blue",
  claimed: "aqua-green",
  returned: "orange",
  leaving: "aqua-green",
  answered: "green",
  closed: "white",
  withdrawn: "grey",
};

export function PatientReferrals({ id, referrals, may }: {
  id: Id<"Patient">;
  referrals: readonly ReferralOfPatient[];
  may: { readonly refer: boolean };
}) {
  return (
    <>
      <h2>Referrals</h2>
      {referrals.length === 0 && (
        <div class="empty">
          <p>
            No referrals yet. {may.refer && <a href={paths.newReferral(id)}>Write the first one</a>}
          </p>
        </div>
      )}
      {referrals.length > 0 && (
        <ul class="rows">
          {referrals.map((referral) => (
            <li>
              <p class="rows__name">
                <a href={paths.referral(referral.id)}>
                  {`${referral.serviceName}, ${referral.reference}`}
                </a>
              </p>
              <p>
                <Tag colour={colours[referral.state]}>{stateLabels[referral.state]}</Tag>{" "}
                <span class="quiet">
                  {referral.sentAt ? "Sent " : "Begun "}
                  <When at={referral.sentAt ?? referral.createdAt} />
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
