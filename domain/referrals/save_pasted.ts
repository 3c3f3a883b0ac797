/** The text of a consultation in another system, kept as it was pasted. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { figure } from "@/domain/figures.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { requireDraft, touchDraft } from "@/domain/referrals/move.ts";
import { besideAnswers, ownIn, writtenSince } from "@/domain/referrals/written_by.ts";

const longest = 60_000;
const writtenAs = besideAnswers("pasted");

export const PastedForm = z.object({
  pasted: z.string().max(longest, `The text must be ${figure(longest)} characters or fewer`),
  /** Of the text that the page showed. A box that saves itself sends none. */
  seen: z.string().max(64).optional(),
});
export type PastedInput = z.output<typeof PastedForm>;

/** Says which text somebody saw, without sending all of it again. */
export const fingerprintOf = ({ pasted }: Pick<Referral, "pasted">): string =>
  createHash("sha256").update(pasted ?? "").digest("hex");

export async function savePasted(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  { pasted, seen }: PastedInput,
): Promise<void> {
  const kept = pasted.trim() === "" ? null : pasted;
  const before = await findReferral(store.read, actor, id);
  authorise(actor, "referral.draft", before);
  requireDraft(before);
  if (before.pasted === kept) return;

  await change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "referral.draft", referral);
    requireDraft(referral);
    const isClash = seen !== undefined && seen !== fingerprintOf(referral) &&
      !holdsWhole(kept, referral) && !ownIn(actor, referral)(writtenAs);
    if (isClash) {
      throw new Refusal(
        "conflict",
        "A colleague changed this text after you opened the page. Theirs stands below yours: put both together, then save again",
      );
    }
    await touchDraft(tx, referral, {
      pasted: kept,
      writtenBy: writtenSince(referral, [writtenAs], actor, tx.now),
    });
    tx.audit("referral.draft_saved", { referral: id, patient: referral.patientId }, {
      fields: ["pasted"],
      characters: kept?.length ?? 0,
    });
  });
}

/** What a colleague pasted is part of the new text. */
const holdsWhole = (kept: string | null, { pasted }: Pick<Referral, "pasted">): boolean =>
  pasted === null || (kept?.includes(pasted) ?? false);
