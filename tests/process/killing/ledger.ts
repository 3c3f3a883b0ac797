/** All that Bedside has acknowledged: each must be found again, whenever and however it was killed. */
import type { Store } from "@/db/store.ts";
import { charges } from "@/db/schema/charges.ts";
import { consents } from "@/db/schema/patients.ts";
import { photographs, photographUploads } from "@/db/schema/photographs.ts";
import { answers, referrals } from "@/db/schema/referrals.ts";
import { heldAnswers } from "@/db/schema/triage.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";

/** What is in the database, to be compared with what was said. */
export type Found = Awaited<ReturnType<typeof everything>>;

export async function everything({ read }: Store, { parts }: Pick<FileStore, "parts">) {
  const all = await read.select().from(referrals);
  const open = await read.select().from(photographUploads);
  return {
    /** How much has arrived of each upload under way. */
    uploads: new Map<string, number>(
      await Promise.all(
        open.map(async ({ id, partKey }) => [id, await parts.arrived(partKey)] as const),
      ),
    ),
    referrals: new Map<string, typeof referrals.$inferSelect>(all.map((row) => [row.id, row])),
    photographs: await read.select().from(photographs),
    answers: await read.select().from(answers),
    heldAnswers: await read.select().from(heldAnswers),
    charges: await read.select().from(charges),
    consents: await read.select().from(consents),
  };
}

/** The name of an upload's part gives the name of the original that it becomes. */
export const isOf = ({ originalKey }: { readonly originalKey: string }, upload: string): boolean =>
  originalKey.endsWith(`/${upload}`);

export type Ledger = ReturnType<typeof openLedger>;

export function openLedger() {
  const said = new Map<string, (found: Found) => boolean>();
  /** What a field may hold: the word last acknowledged, or one sent since. */
  const words = new Map<string, Set<string>>();
  const holders = new Map<string, string>();
  const wrong: string[] = [];
  /** How many bytes of an upload were said to be there. */
  const arrived = new Map<string, number>();
  const counts = {
    referral: 0,
    word: 0,
    piece: 0,
    photograph: 0,
    consent: 0,
    sent: 0,
    claim: 0,
    answer: 0,
  };

  function acknowledge(
    what: keyof typeof counts,
    id: string,
    holds: (found: Found) => boolean,
  ): void {
    counts[what]++;
    said.set(`${what} ${id}`, holds);
  }
  return {
    counts,
    acknowledge,
    /** Before a field is sent: from now on it may hold this. */
    typing: (id: string, field: string, word: string) =>
      void (words.get(`${id} ${field}`) ?? words.set(`${id} ${field}`, new Set())
        .get(`${id} ${field}`)!).add(word),
    typed(id: string, field: string, word: string) {
      const may = new Set([word]);
      words.set(`${id} ${field}`, may);
      acknowledge("word", `${id} ${field}`, ({ referrals }) => {
        const kept = referrals.get(id)?.history[field];
        return typeof kept === "string" && may.has(kept);
      });
    },
    /** From now on no fewer than these bytes are there: as a part, or in the photograph. */
    arrived(id: string, bytes: number) {
      arrived.set(id, bytes);
      acknowledge("piece", id, (found) => {
        const photograph = found.photographs.find((row) => isOf(row, id));
        return (photograph?.bytes ?? found.uploads.get(id) ?? -1) >= bytes;
      });
    },
    /** Asked after a kill, it says how many are there. */
    heard(id: string, bytes: number) {
      const before = arrived.get(id) ?? 0;
      if (bytes >= before) return;
      wrong.push(`upload ${id} was at ${before} bytes, and then said to be at ${bytes}`);
    },
    claimed(id: string, by: string) {
      const other = holders.get(id);
      if (other && other !== by) wrong.push(`case ${id} was given to two people`);
      holders.set(id, by);
      acknowledge("claim", id, ({ referrals }) => referrals.get(id)?.claimedBy === by);
    },
    /** What was acknowledged and is not there. */
    missingFrom: (found: Found): string[] => [
      ...wrong,
      ...[...said].flatMap(([what, holds]) => holds(found) ? [] : [`${what} is lost`]),
    ],
  };
}
