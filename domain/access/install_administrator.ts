/** The organisation that is the install itself, and its administrators. */
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { dayOf } from "@/domain/time.ts";

export interface NewUser {
  readonly name: string;
  /** Lower case, trimmed. */
  readonly email: string;
  readonly passwordHash: string | null;
}

export async function addUser(tx: Tx, user: NewUser): Promise<Id<"User">> {
  const id = newId<"User">();
  await tx.insert(users).values({ ...user, id, createdAt: tx.now });
  return id;
}

/** The install's organisation is opened with its first administrator. */
export async function makeAdministrator(
  tx: Tx,
  userId: Id<"User">,
): Promise<{ membershipId: Id<"Membership">; organisationId: Id<"Organisation"> }> {
  const organisationId = await findInstall(tx) ?? await openInstall(tx);
  const membershipId = newId<"Membership">();
  const validFrom = dayOf(tx.now);
  await tx.insert(memberships).values({
    id: membershipId,
    userId,
    organisationId,
    role: "administrator",
    validFrom,
  });
  return { membershipId, organisationId };
}

async function findInstall(tx: Tx): Promise<Id<"Organisation"> | undefined> {
  const [install] = await tx.select({ id: organisations.id }).from(organisations)
    .where(eq(organisations.kind, "install"));
  return install?.id;
}

async function openInstall(tx: Tx): Promise<Id<"Organisation">> {
  const id = newId<"Organisation">();
  await tx.insert(organisations).values({
    id,
    kind: "install",
    name: "Bedside administration",
    openingHours: {},
    requiresSecondFactor: true,
    validFrom: dayOf(tx.now),
    createdAt: tx.now,
  });
  tx.audit("organisation.opened", { organisation: id }, { kind: "install" });
  return id;
}
