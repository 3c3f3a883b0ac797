/**
 * One audited change against the same statements in a bare transaction on the driver, both with
 * `synchronous = FULL`: what the audit trail, its hashes and drizzle cost beside the disk.
 */
import { eq } from "drizzle-orm";
import Libsql from "libsql";
import type { Author } from "@/db/audit_chain.ts";
import { change } from "@/db/change.ts";
import { type Id, instantOf } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { bigStore } from "@/tests/bench/big_store.ts";
import { ratio, timeOf } from "@/tests/bench/harness.ts";

export const name = "audited changes a second, against a bare transaction";
export const unit = "times";
export const goal = ">=0.5";

const runs = 300;
const userId = "01900002-0000-7000-8000-000000000001" as Id<"User">;
const organisationId = "01900001-0000-7000-8000-000000000001" as Id<"Organisation">;
const author: Author = { userId, role: "consultant", organisationId };
const referralOf = (turn: number) =>
  `01900005-0000-7000-8000-${String(1 + turn * 7919 % 100_000).padStart(12, "0")}` as Id<
    "Referral"
  >;

export async function measure(): Promise<number> {
  const { store, path } = await bigStore();
  const copy = `${path}.bare`;
  await Deno.copyFile(path, copy);
  const bare = bareTransaction(copy);
  let turn = 0;
  const ours = () =>
    timeOf(runs, () =>
      change(store, author, async (tx) => {
        const id = referralOf(turn++);
        await tx.update(referrals).set({ claimedBy: userId, claimedAt: tx.now })
          .where(eq(referrals.id, id));
        tx.audit("referral.claimed", { referral: id }, { from: "waiting" });
      }));
  const theirs = () => timeOf(runs, () => bare(referralOf(turn++)));
  // Times, so the ratio of rates is the other way round.
  return ratio(theirs, ours);
}

/** The statements that the change above makes, with its values. */
function bareTransaction(path: string): (id: string) => void {
  const database = new Libsql(path);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536");
  const update = database.prepare(
    "UPDATE referrals SET claimed_by = ?, claimed_at = ? WHERE id = ?",
  );
  const newest = database.prepare("SELECT hash FROM audit_entries ORDER BY sequence DESC LIMIT 1");
  const insert = database.prepare(`INSERT INTO audit_entries (at, actor_id, actor_role,
    organisation_id, action, subject, detail, previous_hash, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const hash = "0".repeat(64);
  return (id) => {
    const now = instantOf(new Date());
    database.exec("BEGIN IMMEDIATE");
    update.run([userId, now, id]);
    newest.raw(true).all([]);
    insert.run([
      now,
      userId,
      "consultant",
      organisationId,
      "referral.claimed",
      `referral:${id}`,
      '{"from":"waiting"}',
      hash,
      hash,
    ]);
    database.exec("COMMIT");
  };
}
