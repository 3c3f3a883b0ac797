/** Something that must not wait was chosen: kept, and the practice told at once. */
import { and, eq, isNull, notInArray } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { linkRedFlags } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import { noRedFlag, redFlagNamed } from "@/domain/links/red_flags.ts";
import { requireOpen } from "@/domain/links/require_open.ts";
import { keepAnswer } from "@/domain/links/save_answer.ts";
import { tellPractice } from "@/domain/links/tell_practice.ts";
import { redFlagsKey } from "@/domain/questions/reserved_keys.ts";

/** @param chosen names of domain/links/red_flags.ts; none: nothing is wrong */
export function raiseRedFlags(
  store: Store,
  actor: Actor,
  chosen: readonly string[],
): Promise<void> {
  return change(store, actor, async (tx) => {
    const { link } = await requireOpen(tx, actor);
    const about = { patient_link: link.id, patient: link.patientId };
    await keepAnswer(tx, link, redFlagsKey, chosen.length === 0 ? [noRedFlag] : chosen);
    tx.audit("link.answered", about, { question: redFlagsKey });
    const withdrawn = await takeBack(tx, link, chosen);
    if (withdrawn.length > 0) tx.audit("link.red_flag_taken_back", about, { flags: withdrawn });
    const raised = await raise(tx, link, chosen);
    if (raised.length === 0) return;
    tx.audit("link.red_flag_raised", about, { flags: raised });
    await tellPractice(tx, link, "patient_urgent", `urgent:${link.id}:${tx.now}`);
  });
}

/** Those that were not raised before, or were taken back since; the practice sees them anew. */
async function raise(tx: Tx, link: PatientLink, chosen: readonly string[]): Promise<string[]> {
  const raised: string[] = [];
  for (const flag of chosen) {
    const known = redFlagNamed(flag);
    if (!known) continue;
    const { id: linkId, referralId, practiceId } = link;
    const now = { raisedAt: tx.now, takenBackAt: null, seenAt: null, seenBy: null };
    const [before] = await tx.select().from(linkRedFlags)
      .where(and(eq(linkRedFlags.linkId, linkId), eq(linkRedFlags.flag, flag)));
    if (before && before.takenBackAt === null) continue;
    if (before) {
      await tx.update(linkRedFlags).set(now).where(eq(linkRedFlags.id, before.id));
    } else {
      const { level } = known;
      await tx.insert(linkRedFlags)
        .values({ id: newId(), linkId, referralId, practiceId, flag, level, ...now });
    }
    raised.push(flag);
  }
  return raised;
}

/** What was chosen by mistake stays in the record, marked so. */
async function takeBack(tx: Tx, link: PatientLink, chosen: readonly string[]): Promise<string[]> {
  const rows = await tx.update(linkRedFlags).set({ takenBackAt: tx.now }).where(and(
    eq(linkRedFlags.linkId, link.id),
    isNull(linkRedFlags.takenBackAt),
    chosen.length === 0 ? undefined : notInArray(linkRedFlags.flag, [...chosen]),
  )).returning({ flag: linkRedFlags.flag });
  return rows.map(({ flag }) => flag);
}
