/** A patient lets somebody else read their letter, until they take that back. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { linkUserId, patientLinks } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { addAddress, makeLink } from "@/domain/links/make.ts";
import { requireOwnLetter } from "@/domain/links/own_letter.ts";
import { sharesOf } from "@/domain/links/shares.ts";
import { standingOf } from "@/domain/links/standing.ts";
import { endVisits } from "@/domain/links/visits.ts";
import type { Speech } from "@/domain/words/speech.ts";

export const mostShares = 5;

/** @returns the address's token, which is kept nowhere */
export function shareLetter(
  store: Store,
  actor: Actor,
  { name }: { readonly name: string },
  say: Speech,
): Promise<{ readonly token: string }> {
  return change(store, actor, async (tx) => {
    const link = requireOwnLetter(actor);
    authorise(actor, "link.share", { id: link.referralId });
    const open = (await sharesOf(tx, actor)).filter((each) => standingOf(each, tx.now) === "open");
    if (open.length >= mostShares) {
      throw new Refusal("conflict", say("letter.share_many", { count: open.length }));
    }
    const id = await makeLink(tx, {
      referralId: link.referralId,
      patientId: link.patientId,
      practiceId: actor.organisationId,
      purpose: "shared",
      way: "code",
      language: say.language,
      createdBy: linkUserId,
      sharedFromId: link.id,
      about: name === "" ? {} : { name },
    });
    tx.audit("link.shared", { patient_link: id, patient: link.patientId });
    return await addAddress(tx, id);
  });
}

/** Taken back twice it is taken back once. */
export function endShare(store: Store, actor: Actor, id: Id<"PatientLink">): Promise<void> {
  return change(store, actor, async (tx) => {
    const link = requireOwnLetter(actor);
    authorise(actor, "link.share", { id: link.referralId });
    const share = (await sharesOf(tx, actor)).find((each) => each.id === id);
    if (!share) throw new Refusal("not_found", "There is no such link");
    await tx.update(patientLinks)
      .set({ withdrawnAt: tx.now, withdrawnBy: linkUserId })
      .where(and(eq(patientLinks.id, id), isNull(patientLinks.withdrawnAt)));
    await endVisits(tx, id);
    tx.audit("link.share_ended", { patient_link: id, patient: link.patientId });
  });
}
