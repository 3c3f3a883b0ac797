/** Where the patients of a list will belong, and what else its rows are held to. */
import { and, eq, isNotNull } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { listHomes } from "@/domain/organisations/find.ts";
import { type PatientRules, registerForm } from "@/domain/patients/forms.ts";
import type { ListRules } from "@/domain/patients/read_row.ts";

/** A practice or home brings its own patients; the hub says for which home. */
export async function placeOfList(
  read: Reader,
  actor: Actor,
  homeId: Id<"Organisation"> | null,
  rules: PatientRules,
): Promise<Id<"Organisation">> {
  if (actor.organisationKind !== "hub") return actor.organisationId;
  const homes = await listHomes(read, rules.today);
  if (homes.some(({ id }) => id === homeId)) return homeId!;
  throw new Refusal("invalid", "Choose the home in which these patients live");
}

export async function listRules(
  read: Reader,
  actor: Actor,
  organisationId: Id<"Organisation">,
  rules: PatientRules,
): Promise<ListRules> {
  const coded = await read.select({ id: organisations.id, code: organisations.odsCode })
    .from(organisations).where(
      and(isNotNull(organisations.odsCode), eq(organisations.kind, "practice")),
    );
  return {
    ...rules,
    form: registerForm(rules),
    practices: new Map(coded.map(({ id, code }) => [code!.toUpperCase(), id])),
    place: actor.organisationKind === "practice"
      ? { practiceId: organisationId, homeId: null }
      : { practiceId: null, homeId: organisationId },
  };
}
