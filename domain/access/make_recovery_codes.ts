import { change } from "@/db/change.ts";
import { users } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import { and, eq, isNotNull } from "drizzle-orm";
import type { Actor } from "@/domain/access/actor.ts";
import { forgive } from "@/domain/access/attempts.ts";
import { type NotProved, provePassword } from "@/domain/access/prove_password.ts";
import { makeRecoveryCodes } from "@/domain/access/recovery_codes.ts";
import { Refusal } from "@/domain/errors.ts";

/** Ten new ones; those printed before stop working. */
export async function makeNewRecoveryCodes(
  store: Store,
  actor: Actor,
  password: string,
): Promise<{ readonly kind: "made"; readonly codes: readonly string[] } | NotProved> {
  const proof = await provePassword(store, actor, password);
  if (proof.kind !== "right") return proof;
  return await change(store, actor, async (tx) => {
    await forgive(tx, proof.attempt);
    const [user] = await tx.select({ id: users.id }).from(users)
      .where(and(eq(users.id, actor.userId), isNotNull(users.totpConfirmedAt)));
    if (!user) {
      throw new Refusal(
        "conflict",
        "Set up your second factor first: its recovery codes come with it",
      );
    }
    const codes = await makeRecoveryCodes(tx, actor.userId);
    tx.audit("access.recovery_codes_made", { user: actor.userId });
    return { kind: "made", codes };
  });
}
