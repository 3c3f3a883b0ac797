/** The list names patients: who looked at which referrals is written down, page by page. */
import { recordLook } from "@/db/looks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { ListRow } from "@/domain/referrals/list.ts";

export function recordListLook(
  store: Store,
  actor: Actor,
  rows: readonly Pick<ListRow, "id">[],
): void {
  recordLook(store, actor, "referral.listed", { organisation: actor.organisationId }, {
    referrals: rows.map(({ id }) => id),
  });
}
