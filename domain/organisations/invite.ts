/** Invites somebody into an organisation: the link that comes back is handed on by whoever invites. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id, Instant } from "@/db/columns.ts";
import { accessLinks, memberships, type Role, users } from "@/db/schema/access.ts";
import type { OrganisationKind } from "@/db/schema/organisations.ts";
import type { Store } from "@/db/store.ts";
import { makeAccessLink, withdrawAccessLink } from "@/domain/access/access_links.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import { Refusal } from "@/domain/errors.ts";
import { findOrganisation, isOpenOn } from "@/domain/organisations/find.ts";
import type { InviteInput } from "@/domain/organisations/forms.ts";
import { dayOf } from "@/domain/time.ts";

export interface Invited {
  readonly id: Id<"AccessLink">;
  readonly token: string;
  readonly expiresAt: Instant;
}

export function invite(
  store: Store,
  actor: Actor,
  organisationId: Id<"Organisation">,
  { name, email, role }: InviteInput,
): Promise<Invited> {
  return change(store, actor, async (tx) => {
    const organisation = await findOrganisation(tx, actor, organisationId);
    authorise(actor, "person.invite", { organisationId });
    if (!isOpenOn(organisation, dayOf(tx.now))) {
      throw new Refusal("conflict", `${organisation.name} is not open, so nobody can join it`);
    }
    refuseUnfit(role, organisation.kind);
    await refuseMember(tx, organisationId, email, role);
    await withdrawEarlier(tx, organisationId, email);
    const invited = await makeAccessLink(tx, {
      kind: "invitation",
      name,
      email,
      role,
      organisationId,
    });
    tx.audit("access.invitation_sent", { invitation: invited.id }, {
      organisationId,
      organisation: organisation.name,
      email,
      role,
    });
    return invited;
  });
}

/** A consultant cannot work at a care home: roles belong to kinds of organisation. */
export function refuseUnfit(role: Role, kind: OrganisationKind): void {
  if (roleCatalogue[role].in.includes(kind)) return;
  throw new Refusal(
    "invalid",
    `${roleCatalogue[role].label} is not a role in this kind of organisation. Choose another role`,
  );
}

async function refuseMember(
  tx: Tx,
  organisationId: Id<"Organisation">,
  email: string,
  role: Role,
): Promise<void> {
  const [member] = await tx.select({ name: users.name }).from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(
      eq(memberships.organisationId, organisationId),
      eq(memberships.role, role),
      eq(users.email, email),
      isNull(memberships.endedAt),
    ));
  if (!member) return;
  throw new Refusal("conflict", `${member.name} already has this role here`);
}

/** One person has one link at a time: a second invitation takes the first one's place. */
async function withdrawEarlier(tx: Tx, organisationId: Id<"Organisation">, email: string) {
  const earlier = await tx.select({ id: accessLinks.id }).from(accessLinks).where(and(
    eq(accessLinks.organisationId, organisationId),
    eq(accessLinks.kind, "invitation"),
    eq(accessLinks.email, email),
    isNull(accessLinks.usedAt),
    isNull(accessLinks.withdrawnAt),
  ));
  for (const { id } of earlier) {
    await withdrawAccessLink(tx, id);
    tx.audit("access.invitation_withdrawn", { invitation: id }, { email, replaced: true });
  }
}
