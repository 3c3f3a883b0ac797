/** Links to patients, and browsers that opened them. */
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { linkTokens, linkVisits, patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";
import { expiry } from "@/domain/links/make.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

type LinkRow = typeof patientLinks.$inferInsert;

interface OfReferral {
  readonly id: Id<"Referral">;
  readonly patientId: Id<"Patient">;
  readonly practiceId: Id<"Organisation">;
  readonly createdBy: Id<"User">;
}

/** A link that asks for a history, sent by e-mail; with the token of its address. */
export async function linkExists(
  store: Store,
  referral: OfReferral,
  over: Partial<LinkRow> = {},
): Promise<LinkRow & { readonly token: string }> {
  const now = instantOf(store.now());
  const link: LinkRow = {
    id: newId(),
    referralId: referral.id,
    patientId: referral.patientId,
    practiceId: referral.practiceId,
    purpose: "history",
    way: "email",
    sentTo: "edith.pell@post.example",
    language: "en",
    afterSending: "to_practice",
    createdBy: referral.createdBy,
    createdAt: now,
    expiresAt: expiry(now),
    ...over,
  };
  await rowExists(store, patientLinks, link);
  const token = newToken();
  await rowExists(store, linkTokens, {
    id: newId<"LinkToken">(),
    linkId: link.id,
    tokenHash: hashToken(token),
    codeHash: null,
    createdAt: now,
  });
  return { ...link, token };
}

/** The cookie's token of a browser that gave the right date of birth. */
export async function visitExists(store: Store, linkId: Id<"PatientLink">): Promise<string> {
  const token = newToken();
  const now = instantOf(store.now());
  await rowExists(store, linkVisits, {
    id: newId<"LinkVisit">(),
    linkId,
    tokenHash: hashToken(token),
    startedAt: now,
    lastSeenAt: now,
  });
  return token;
}
