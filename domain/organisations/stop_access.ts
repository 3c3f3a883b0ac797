/** What must stop at once when somebody's role changes or ends. */
import { and, gt, isNull, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { breakGlass, sessions } from "@/db/schema/access.ts";

/** Signs somebody out wherever the condition on `sessions` holds. */
export async function endSessions(tx: Tx, where: SQL | undefined): Promise<void> {
  await tx.update(sessions).set({ endedAt: tx.now, endedWhy: "ended_elsewhere" })
    .where(and(isNull(sessions.endedAt), where));
  tx.announce("access");
}

/** Ends emergency access that is still on, where the condition on `breakGlass` holds. */
export async function endEmergencyAccess(tx: Tx, where: SQL | undefined): Promise<void> {
  const ended = await tx.update(breakGlass).set({ endedAt: tx.now })
    .where(and(isNull(breakGlass.endedAt), gt(breakGlass.expiresAt, tx.now), where))
    .returning({ id: breakGlass.id, patient: breakGlass.patientId });
  for (const { id, patient } of ended) {
    tx.audit("access.break_glass_ended", { emergency: id, patient }, {});
  }
}
