/** After what people can be invited to say how it was, and which kinds of organisation ask after it. */
import type { OrganisationKind } from "@/db/schema/organisations.ts";
import type { AskedAfter } from "@/db/schema/survey_invitations.ts";

interface Occasion {
  readonly label: string;
  readonly hint: string;
  readonly asks: readonly OrganisationKind[];
}

export const askedAfterCatalogue: Readonly<Record<AskedAfter, Occasion>> = {
  call: {
    label: "A call about a resident",
    hint:
      "Whom the resident agreed to be asked; otherwise a relative who was in the call by a link",
    asks: ["hub"],
  },
  answer: {
    label: "A referral that is closed after its answer",
    hint: "Whom the patient agreed to be asked; otherwise a patient who was sent a link for it",
    asks: ["specialist", "practice"],
  },
  home_month: {
    label: "A month’s stay",
    hint: "On the first of each month: whom the resident agreed to be asked, family too",
    asks: ["home"],
  },
};

export const occasionsOf = (kind: OrganisationKind): readonly AskedAfter[] =>
  (Object.keys(askedAfterCatalogue) as AskedAfter[])
    .filter((each) => askedAfterCatalogue[each].asks.includes(kind));
