/** Somebody who opened a link with the right date of birth, and has agreed to photographs. */
import { equal } from "node:assert/strict";
import { instantOf, newId } from "@/db/columns.ts";
import { linkAnswers, type patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findHolder } from "@/domain/links/holder.ts";
import { consentKey, redFlagsKey } from "@/domain/questions/reserved_keys.ts";
import { linkExists, visitExists } from "@/tests/factories/links.ts";
import { type Parties, referralExists, type ReferralRow } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export async function holderExists(
  store: Store,
  parties: Parties,
  { link: over = {}, referral: overReferral = {} }: {
    readonly link?: Partial<typeof patientLinks.$inferInsert>;
    readonly referral?: Partial<ReferralRow>;
  } = {},
) {
  const referral = await referralExists(store, parties, { state: "with_patient", ...overReferral });
  const link = await linkExists(store, referral, { answeredBy: "patient", ...over });
  for (const [key, answer] of [[consentKey, "given"], [redFlagsKey, ["none"]]] as const) {
    await rowExists(store, linkAnswers, {
      id: newId<"LinkAnswer">(),
      linkId: link.id,
      key,
      answer,
      language: link.language ?? "en",
      answeredAt: instantOf(store.now()),
    });
  }
  const visit = await visitExists(store, link.id);
  const holder = await findHolder(store.read, {
    token: link.token,
    visit,
    now: store.now(),
    from: { requestId: "test", address: null },
  });
  equal(holder?.actor.role, "link_holder");
  const actor: Actor = holder!.actor;
  return { referral, link, token: link.token, visit, actor };
}
