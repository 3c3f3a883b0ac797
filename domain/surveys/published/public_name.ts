/** `skin-advice-service`: what the address of an organisation's figures ends in. */
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { surveyPublicNames } from "@/db/schema/survey_publications.ts";

const longest = 60;

/** Letters that Unicode does not take apart, and that names here have. */
const plain: Readonly<Record<string, string>> = { ł: "l", ø: "o", ß: "ss", æ: "ae", đ: "d" };

/** In letters that every keyboard has. */
export function publicNameOf(organisation: string): string {
  const name = organisation.normalize("NFKD").toLowerCase()
    .replaceAll(/\p{M}|['’]/gu, "")
    .replaceAll(/[łøßæđ]/g, (letter) => plain[letter]!)
    .replaceAll(/[^a-z0-9]+/g, "-").slice(0, longest).replaceAll(/^-+|-+$/g, "");
  return name || "organisation";
}

/** Made when something is published for the first time, and kept from then on. */
export async function keepPublicName(tx: Tx, id: Id<"Organisation">): Promise<void> {
  const known = await tx.select().from(surveyPublicNames)
    .where(eq(surveyPublicNames.organisationId, id)).get();
  if (known) return;
  const organisation = await tx.select({ name: organisations.name }).from(organisations)
    .where(eq(organisations.id, id)).get();
  const wanted = publicNameOf(organisation!.name);
  for (let count = 1;; count++) {
    const name = count === 1 ? wanted : `${wanted}-${count}`;
    const made = await tx.insert(surveyPublicNames).values({ organisationId: id, name })
      .onConflictDoNothing().returning({ name: surveyPublicNames.name });
    if (made.length > 0) return;
  }
}
