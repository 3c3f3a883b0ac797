import { roleCatalogue } from "@/domain/access/roles.ts";
import type { Invitation } from "@/domain/organisations/find_invitations.ts";
import type { Person } from "@/domain/organisations/find_people.ts";
import { Button } from "@/views/components/button.tsx";
import { Table } from "@/views/components/table.tsx";
import { When } from "@/views/components/when.tsx";
import { InvitationTag, PersonTag } from "@/views/organisations/organisation_words.tsx";
import { paths } from "@/views/paths.ts";

export function PeopleTable({ people }: { people: readonly Person[] }) {
  if (people.length === 0) return <p class="empty">Nobody works here yet.</p>;
  return (
    <Table
      caption={<span class="nhsuk-u-visually-hidden">People</span>}
      firstCellIsHeader
      columns={[{ head: "Name" }, { head: "Role" }]}
      rows={people.map((person) => [
        <>
          <a href={paths.person(person.membershipId)}>{person.name}</a>{" "}
          <PersonTag person={person} />
        </>,
        roleCatalogue[person.role].label,
      ])}
    />
  );
}

export function InvitationsList({ invitations, mayWithdraw }: {
  invitations: readonly Invitation[];
  mayWithdraw: boolean;
}) {
  if (invitations.length === 0) return <p class="quiet">Nobody has been invited.</p>;
  return (
    <ul class="worklist">
      {invitations.map((each) => (
        <li>
          <div>
            <strong>{each.name}</strong>
            {each.role && `, ${roleCatalogue[each.role].label}`}
          </div>
          <div>
            {each.email}
            <br />
            <InvitationTag state={each.state} /> <Dates invitation={each} />
          </div>
          {mayWithdraw && each.state === "waiting" && <Withdraw invitation={each} />}
        </li>
      ))}
    </ul>
  );
}

function Withdraw({ invitation: { id, email } }: { invitation: Invitation }) {
  return (
    <form method="post" action={paths.invitationWithdrawal(id)}>
      <Button small variant="secondary">
        Withdraw<span class="nhsuk-u-visually-hidden">{` the invitation for ${email}`}</span>
      </Button>
    </form>
  );
}

function Dates({ invitation }: { invitation: Invitation }) {
  const { state, createdAt, usedAt, withdrawnAt, expiresAt, invitedBy } = invitation;
  const at =
    { waiting: createdAt, used: usedAt, withdrawn: withdrawnAt, expired: expiresAt }[state];
  return (
    <span class="small quiet">
      {at && <When at={at} />}
      {state === "waiting" && invitedBy && ` by ${invitedBy}`}
    </span>
  );
}
