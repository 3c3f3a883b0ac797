/** People who work somewhere, signed in: the row of each exists, and so does the session. */
import { type Day, type Id, newId } from "@/db/columns.ts";
import { memberships, type Role, sessions, users } from "@/db/schema/access.ts";
import { type OrganisationKind, organisations } from "@/db/schema/organisations.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import { instantOf } from "@/db/columns.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export type Organisation = typeof organisations.$inferSelect;

let counter = 0;

export async function organisationExists(
  store: Store,
  over: Partial<Organisation> = {},
): Promise<Organisation> {
  counter++;
  const organisation: Organisation = {
    id: newId(),
    kind: "practice",
    name: `Oakfield Surgery ${counter}`,
    odsCode: null,
    phone: "01632 960001",
    email: null,
    addressLines: null,
    postcode: null,
    openingHours: {},
    requiresSecondFactor: false,
    validFrom: "2020-01-01" as Day,
    validTo: null,
    createdAt: instantOf(store.now()),
    ...over,
  };
  await rowExists(store, organisations, organisation);
  return organisation;
}

/** A signed-in person whose cookie the test holds. */
export interface SignedIn extends Actor {
  readonly token: string;
  readonly email: string;
}

/** The password of people made with `password: true`, and its hash, made once: hashing takes its time. */
export const knownPassword = "three random words";
const knownPasswordHash =
  "$argon2id$v=19$m=19456,t=2,p=1$ALUthqrheknsOgRRJVlk9A$Jq5ObUC0ifpuAqAS9Bs+uarya9oJT/LNqWGpO5hn7x8";
/** What the authenticator app of administrators, and of people made with `secondFactor: true`, holds. */
export const knownTotpSecret = "JBSWY3DPEHPK3PXP";

interface Over {
  readonly email?: string;
  readonly password?: boolean;
  readonly secondFactor?: boolean;
  readonly name?: string;
  readonly organisation?: Organisation;
  readonly organisationKind?: OrganisationKind;
}

/** Somebody in this role, in the given organisation or one of their own. */
export async function personExists(store: Store, role: Role, over: Over = {}): Promise<SignedIn> {
  counter++;
  const kind = over.organisationKind ?? roleCatalogue[role].in[0]!;
  const organisation = over.organisation ?? await organisationExists(store, { kind });
  const name = over.name ?? `${roleCatalogue[role].label} ${counter}`;
  const now = instantOf(store.now());
  const userId = newId<"User">();
  const membershipId = newId<"Membership">();
  const sessionId = newId<"Session">();
  const token = newToken();
  const email = over.email ?? `person${counter}@bedside.example`;
  const secondFactor = over.secondFactor ?? role === "administrator";
  await rowExists(store, users, {
    id: userId,
    name,
    email,
    createdAt: now,
    passwordHash: over.password ? knownPasswordHash : null,
    ...(secondFactor ? { totpSecret: knownTotpSecret, totpConfirmedAt: now } : {}),
  });
  await rowExists(store, memberships, {
    id: membershipId,
    userId,
    organisationId: organisation.id,
    role,
    validFrom: "2020-01-01" as Day,
  });
  await rowExists(store, sessions, {
    id: sessionId,
    tokenHash: hashToken(token),
    userId,
    membershipId,
    signedInAt: now,
    startedAt: now,
    lastSeenAt: now,
  });
  return {
    userId,
    name,
    email,
    token,
    sessionId,
    membershipId,
    role,
    organisationId: organisation.id,
    organisationKind: organisation.kind,
    organisationName: organisation.name,
    breakGlassPatientId: null,
    breakGlassUntil: null,
    owesSecondFactor: !secondFactor &&
      (role === "administrator" || organisation.requiresSecondFactor),
    keyboardShortcuts: true,
    queueDensity: "comfortable",
  };
}

/** The same person with a session of its own: signing out in one visit must not change the next. */
export async function signedInAgain(store: Store, person: SignedIn): Promise<SignedIn> {
  const now = instantOf(store.now());
  const token = newToken();
  const sessionId = newId<"Session">();
  await rowExists(store, sessions, {
    id: sessionId,
    tokenHash: hashToken(token),
    userId: person.userId,
    membershipId: person.membershipId,
    signedInAt: now,
    startedAt: now,
    lastSeenAt: now,
  });
  return { ...person, token, sessionId };
}

/** One more role for somebody who is there. */
export async function membershipExists(
  store: Store,
  userId: Id<"User">,
  role: Role,
  organisation?: Organisation,
): Promise<Id<"Membership">> {
  const id = newId<"Membership">();
  const at = organisation ?? await organisationExists(store, { kind: roleCatalogue[role].in[0]! });
  await rowExists(store, memberships, {
    id,
    userId,
    organisationId: at.id,
    role,
    validFrom: "2020-01-01" as Day,
  });
  return id;
}
