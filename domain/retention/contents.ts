/** What a record holds, in numbers, for whoever decides about it. */
import { type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";

export interface Contents {
  readonly referrals: number;
  readonly answers: number;
  readonly photographs: number;
  readonly messages: number;
  readonly calls: number;
  readonly letters: number;
}

/** Of the record and of those that were joined into it. */
export async function contentsOf(read: Reader, id: Id<"Patient">): Promise<Contents> {
  const record = sql`(SELECT ${id} UNION ALL SELECT id FROM patients WHERE merged_into_id = ${id})`;
  const its = sql`(SELECT id FROM referrals WHERE patient_id IN ${record})`;
  const count = (rest: SQL) => sql`(SELECT count(*) FROM ${rest})`;
  const [contents] = await read.all<Contents>(sql`SELECT
    ${count(sql`referrals WHERE patient_id IN ${record}`)} AS referrals,
    ${count(sql`answers WHERE referral_id IN ${its}`)} AS answers,
    ${
    count(sql`photographs WHERE referral_id IN ${its} OR closer_look_id IN (
      SELECT id FROM closer_looks WHERE call_id IN (SELECT id FROM calls WHERE patient_id IN ${record})
    )`)
  } AS photographs,
    ${count(sql`messages WHERE referral_id IN ${its}`)} AS messages,
    ${count(sql`calls WHERE patient_id IN ${record}`)} AS calls,
    ${count(sql`patient_links WHERE patient_id IN ${record}`)} AS letters`);
  return contents!;
}
