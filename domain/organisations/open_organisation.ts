/** An administrator brings a new organisation into Bedside. */
import { and, eq, isNull, ne } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { type OrganisationKind, organisations } from "@/db/schema/organisations.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import type { OpenInput } from "@/domain/organisations/forms.ts";

export function openOrganisation(
  store: Store,
  actor: Actor,
  input: OpenInput,
): Promise<Id<"Organisation">> {
  return change(store, actor, async (tx) => {
    authorise(actor, "organisation.open", undefined);
    await refuseTakenCode(tx, input.kind, input.odsCode);
    const id = newId<"Organisation">();
    await tx.insert(organisations).values({ ...input, id, openingHours: {}, createdAt: tx.now });
    tx.audit("organisation.opened", { organisation: id }, {
      kind: input.kind,
      name: input.name,
      odsCode: input.odsCode,
    });
    return id;
  });
}

/** Two of one kind with one code are one organisation entered twice; a closed one's may come again. */
export async function refuseTakenCode(
  read: Reader,
  kind: OrganisationKind,
  odsCode: string | null,
  except?: Id<"Organisation">,
): Promise<void> {
  if (odsCode === null) return;
  const [other] = await read.select({ name: organisations.name }).from(organisations).where(and(
    eq(organisations.kind, kind),
    eq(organisations.odsCode, odsCode),
    isNull(organisations.validTo),
    except && ne(organisations.id, except),
  ));
  if (!other) return;
  throw new Refusal(
    "conflict",
    `${other.name} already has the ODS code ${odsCode}. Check the code, or open that organisation instead`,
  );
}
