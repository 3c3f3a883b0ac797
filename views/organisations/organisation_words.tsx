/** Small words about organisations and people that several pages share. */
import type { Day } from "@/db/columns.ts";
import { isOpenOn, type Organisation } from "@/domain/organisations/find.ts";
import type { InvitationState } from "@/domain/organisations/find_invitations.ts";
import type { Person } from "@/domain/organisations/find_people.ts";
import { OnDay } from "@/views/components/when.tsx";
import { Tag, type TagColour } from "@/views/components/tag.tsx";

/** Nothing where it is open as usual: only what is out of the ordinary is said. */
export function Standing({ organisation, today }: { organisation: Organisation; today: Day }) {
  const { validFrom, validTo } = organisation;
  if (isOpenOn(organisation, today)) {
    return validTo && (
      <Tag colour="yellow">
        Closes after <OnDay day={validTo} />
      </Tag>
    );
  }
  if (validFrom > today) {
    return (
      <Tag colour="blue">
        Opens <OnDay day={validFrom} />
      </Tag>
    );
  }
  return <Tag colour="grey">Closed</Tag>;
}

const invitationWords: Readonly<Record<InvitationState, readonly [string, TagColour]>> = {
  waiting: ["Sent", "blue"],
  used: ["Used", "green"],
  expired: ["Expired", "grey"],
  withdrawn: ["Withdrawn", "grey"],
};

export function InvitationTag({ state }: { state: InvitationState }) {
  const [label, colour] = invitationWords[state];
  return <Tag colour={colour}>{label}</Tag>;
}

export function PersonTag({ person }: { person: Person }) {
  if (person.endedAt) return <Tag colour="grey">Left</Tag>;
  return person.suspendedAt ? <Tag colour="red">Cannot sign in</Tag> : null;
}
