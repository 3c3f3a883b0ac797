/**
 * Changes to an organisation: what it is called and when it is open for business by an
 * administrator, how to reach it and how its people sign in by its manager too.
 */
import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findOrganisation, type Organisation } from "@/domain/organisations/find.ts";
import type { ContactInput, IdentityInput } from "@/domain/organisations/forms.ts";
import { refuseTakenCode } from "@/domain/organisations/open_organisation.ts";

export function amendIdentity(
  store: Store,
  actor: Actor,
  id: Id<"Organisation">,
  { seen, ...input }: IdentityInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const before = await findOrganisation(tx, actor, id);
    authorise(actor, "organisation.open", undefined);
    refuseStale(before, seen);
    if (input.validTo === null) await refuseTakenCode(tx, before.kind, input.odsCode, id);
    if (before.kind === "install" && input.validTo !== null) {
      throw new Refusal("invalid", "This install cannot be closed");
    }
    await amend(tx, before, input);
  });
}

export function amendContact(
  store: Store,
  actor: Actor,
  id: Id<"Organisation">,
  { seen, ...input }: ContactInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const before = await findOrganisation(tx, actor, id);
    authorise(actor, "organisation.amend", { organisationId: id });
    refuseStale(before, seen);
    await amend(tx, before, input);
  });
}

/** Changes with every amendment; a page carries it so that it cannot overwrite a newer one. */
export function fingerprintOf(organisation: Organisation): string {
  return createHash("sha256").update(JSON.stringify(organisation)).digest("hex").slice(0, 16);
}

function refuseStale(before: Organisation, seen: string): void {
  if (fingerprintOf(before) === seen) return;
  throw new Refusal(
    "conflict",
    "Somebody changed these details after you opened the page. Open it again to see them",
  );
}

async function amend(tx: Tx, before: Organisation, input: Partial<Organisation>): Promise<void> {
  await tx.update(organisations).set(input).where(eq(organisations.id, before.id));
  const changed = (Object.keys(input) as (keyof Organisation)[]).filter((field) =>
    JSON.stringify(before[field]) !== JSON.stringify(input[field])
  );
  tx.audit("organisation.amended", { organisation: before.id }, {
    name: before.name,
    changed,
    before: Object.fromEntries(changed.map((field) => [field, before[field]])),
    after: Object.fromEntries(changed.map((field) => [field, input[field]])),
  });
}
