/** A person says how they want to be told of what; what waits goes by it at once. */
import { and, eq, inArray } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { noticeChoices, type NoticeKind, notices, type NoticeWay } from "@/db/schema/notices.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { NoticeChoicesInput } from "@/domain/notices/forms.ts";
import { kindsFor } from "@/domain/notices/kinds.ts";
import { sendSoon } from "@/domain/notices/notify.ts";
import { isWaiting, waitingFor } from "@/domain/notices/waiting.ts";

/** Only what can reach them in the role they work in now: another role's stays as it is. */
export function chooseNotices(
  store: Store,
  actor: Actor,
  input: NoticeChoicesInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const { userId } = actor;
    const chosen = kindsFor(actor.role).flatMap((kind): [NoticeKind, NoticeWay][] => {
      const way = input[kind];
      return way === undefined ? [] : [[kind, way]];
    });
    for (const [kind, way] of chosen) {
      await tx.insert(noticeChoices)
        .values({ id: newId(), userId, kind, way, chosenAt: tx.now })
        .onConflictDoUpdate({
          target: [noticeChoices.userId, noticeChoices.kind],
          set: { way, chosenAt: tx.now },
        });
    }
    const off = chosen.filter(([, way]) => way === "off").map(([kind]) => kind);
    if (off.length > 0) {
      await tx.update(notices).set({ droppedAt: tx.now })
        .where(and(isWaiting, eq(notices.userId, userId), inArray(notices.kind, off)));
    }
    const { fresh } = await waitingFor(tx, userId, "at_once", store.now());
    if (fresh.length > 0) await sendSoon(tx, userId, "at_once");
    tx.audit("notice.choices_set", { user: userId }, Object.fromEntries(chosen));
  });
}
