/** A code that pairs one tablet of a home, once, within a quarter of an hour. */
import { change } from "@/db/change.ts";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { devicePairings } from "@/db/schema/devices.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { codeMinutes } from "@/domain/devices/code_minutes.ts";
import type { NewTablet } from "@/domain/devices/forms.ts";
import { findHome } from "@/domain/devices/visible.ts";
import { newCode } from "@/domain/links/make.ts";

/** The code is in what is returned and nowhere else. */
export function makeCode(
  store: Store,
  actor: Actor,
  homeId: Id<"Organisation">,
  { name, place }: NewTablet,
): Promise<string> {
  return change(store, actor, async (tx) => {
    const home = await findHome(tx, actor, homeId);
    authorise(actor, "device.manage", { organisationId: home.id });
    const code = newCode();
    await tx.insert(devicePairings).values({
      id: newId(),
      organisationId: home.id,
      codeHash: hashToken(code),
      name,
      place,
      createdBy: actor.userId,
      createdAt: tx.now,
      expiresAt: instantOf(new Date(Date.parse(tx.now) + codeMinutes * 60_000)),
    });
    tx.audit("device.code_made", { organisation: home.id }, { name });
    return code;
  });
}
