/** Invitations of an organisation, and the one that somebody holds the link of. */
import { and, desc, eq, type SQL } from "drizzle-orm";
import { type Id, instantOf } from "@/db/columns.ts";
import { accessLinks, type Role, users } from "@/db/schema/access.ts";
import { type OrganisationKind, organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import { type DeadLink, findAccessLink } from "@/domain/access/access_links.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { visibleTo } from "@/domain/organisations/find.ts";

export type InvitationState = "waiting" | "used" | "withdrawn" | "expired";

/** Newest first. */
export async function listInvitations(
  read: Reader,
  actor: Actor,
  organisationId: Id<"Organisation">,
  now: Date,
) {
  const rows = await invitations(
    read,
    and(eq(accessLinks.organisationId, organisationId), visibleTo(actor)),
  ).orderBy(desc(accessLinks.createdAt), desc(accessLinks.id));
  return rows.map((row) => ({ ...row, state: stateOf(row, now) }));
}
export type Invitation = Awaited<ReturnType<typeof listInvitations>>[number];

export async function findInvitation(
  read: Reader,
  actor: Actor,
  id: Id<"AccessLink">,
  now: Date,
): Promise<Invitation> {
  const [row] = await invitations(read, and(eq(accessLinks.id, id), visibleTo(actor)));
  if (!row) throw new Refusal("not_found", "There is no such invitation");
  return { ...row, state: stateOf(row, now) };
}

/** What the holder of a link is invited to. */
export interface Offer {
  readonly id: Id<"AccessLink">;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly organisationId: Id<"Organisation">;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  /** Whose address it is, where somebody has an account with it already. */
  readonly userId: Id<"User"> | null;
}
export type FoundOffer =
  | { readonly state: "usable"; readonly offer: Offer }
  | { readonly state: DeadLink };

/** No actor: whoever holds the link may read it. */
export async function findOffer(read: Reader, token: string, now: Date): Promise<FoundOffer> {
  const found = await findAccessLink(read, "invitation", token, now);
  if (found.state !== "usable") return found;
  const { id, email, name, role, organisationId } = found.link;
  if (!email || !role || !organisationId) return { state: "unknown" };
  const [organisation] = await read.select({
    organisationName: organisations.name,
    organisationKind: organisations.kind,
  }).from(organisations).where(eq(organisations.id, organisationId));
  const [user] = await read.select({ id: users.id }).from(users).where(eq(users.email, email));
  if (!organisation) return { state: "unknown" };
  const offer = { id, email, name: name ?? "", role, organisationId, userId: user?.id ?? null };
  return { state: "usable", offer: { ...offer, ...organisation } };
}

function invitations(read: Reader, where: SQL | undefined) {
  return read.select({
    id: accessLinks.id,
    organisationId: organisations.id,
    name: accessLinks.name,
    email: accessLinks.email,
    role: accessLinks.role,
    createdAt: accessLinks.createdAt,
    expiresAt: accessLinks.expiresAt,
    usedAt: accessLinks.usedAt,
    withdrawnAt: accessLinks.withdrawnAt,
    invitedBy: users.name,
  }).from(accessLinks)
    .innerJoin(organisations, eq(organisations.id, accessLinks.organisationId))
    .leftJoin(users, eq(users.id, accessLinks.createdBy))
    .where(and(eq(accessLinks.kind, "invitation"), where));
}

type Dates = Pick<typeof accessLinks.$inferSelect, "usedAt" | "withdrawnAt" | "expiresAt">;

function stateOf({ usedAt, withdrawnAt, expiresAt }: Dates, now: Date): InvitationState {
  if (usedAt) return "used";
  if (withdrawnAt) return "withdrawn";
  return expiresAt <= instantOf(now) ? "expired" : "waiting";
}
