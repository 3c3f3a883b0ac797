import { and, asc, eq, gte, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { type OrganisationKind, organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export type Organisation = typeof organisations.$inferSelect;

/** All that anybody signed in may know of another organisation. */
export interface ShortOrganisation {
  readonly id: Id<"Organisation">;
  readonly name: string;
}

/** An administrator may know of every organisation, others of their own. */
export function visibleTo(actor: Actor): SQL | undefined {
  return actor.role === "administrator" ? undefined : eq(organisations.id, actor.organisationId);
}

export async function findOrganisation(
  read: Reader,
  actor: Actor,
  id: Id<"Organisation">,
): Promise<Organisation> {
  const [organisation] = await read.select().from(organisations)
    .where(and(eq(organisations.id, id), visibleTo(actor)));
  if (!organisation) throw new Refusal("not_found", "There is no such organisation");
  return organisation;
}

/** By kind, then name. */
export function listOrganisations(
  read: Reader,
  actor: Actor,
  kind?: OrganisationKind,
): Promise<Organisation[]> {
  return read.select().from(organisations)
    .where(and(visibleTo(actor), kind && eq(organisations.kind, kind)))
    .orderBy(asc(organisations.kind), asc(organisations.name));
}

const shortList = prepared((read) =>
  read.select({ id: organisations.id, name: organisations.name }).from(organisations)
    .where(and(
      eq(organisations.kind, sql.placeholder("kind")),
      openOn(sql.placeholder("today")),
    ))
    .orderBy(asc(organisations.name)).prepare()
);

/** For choosing a patient's practice: everybody signed in may know which practices there are. */
export const listPractices = (read: Reader, today: Day): Promise<ShortOrganisation[]> =>
  shortList(read).all({ kind: "practice", today });

/** For choosing a patient's home. */
export const listHomes = (read: Reader, today: Day): Promise<ShortOrganisation[]> =>
  shortList(read).all({ kind: "home", today });

/** Opened, and not yet closed: `validTo` is its last day. */
export const isOpenOn = (
  { validFrom, validTo }: Pick<Organisation, "validFrom" | "validTo">,
  today: Day,
): boolean => validFrom <= today && (validTo === null || validTo >= today);

/** The same, asked of rows. */
export function openOn(today: Day | ReturnType<typeof sql.placeholder>): SQL | undefined {
  return and(
    lte(organisations.validFrom, today),
    or(isNull(organisations.validTo), gte(organisations.validTo, today)),
  );
}
