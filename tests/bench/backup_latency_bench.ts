/**
 * How much later the slowest hundredth of queue pages is answered while the nightly backup is made:
 * a million referrals, and 10 GB of photographs that are holes on the disk until they are copied.
 */
import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { eq, sql } from "drizzle-orm";
import { runApart } from "@/commands/run_apart.ts";
import { readSettings } from "@/commands/settings.ts";
import { photographs as photographsTable } from "@/db/schema/photographs.ts";
import { insidesOf } from "@/db/store.ts";
import { filledStore } from "@/tests/bench/filled_store.ts";
import { percentile } from "@/tests/bench/harness.ts";
import { browsersEncodings, consultantOf } from "@/tests/bench/queue_page.tsx";
import { startProcess } from "@/tests/support/process.ts";

export const name =
  "p99 of the queue page while a million referrals are backed up, against without";
export const unit = "times";
export const goal = "<=3";

const photographs = 2_000;
const bytes = 5_000_000;
const millisecondsBetween = 250;
const pagesAlone = 200;

export async function measure(): Promise<number> {
  const { store, path } = await filledStore({
    referrals: 1_000_000,
    patients: 1_000_000,
    services: 4,
  });
  const BEDSIDE_DATA = dirname(path);
  const { token } = await consultantOf(store);
  await insidesOf(store).db.run(sql`
    UPDATE photographs SET original_key = printf('originals/%02x/%d', rowid % 256, rowid),
      sha256 = iif(kind = 'overview', ${ofNothing()}, sha256), thumb_key = NULL, view_key = NULL,
      state = iif(kind = 'overview' AND rowid <= ${2 * photographs}, 'ready', 'removed')`);
  const ready = await store.read.select({ key: photographsTable.originalKey })
    .from(photographsTable).where(eq(photographsTable.state, "ready"));
  await makeHoles(`${BEDSIDE_DATA}/files`, ready.map(({ key }) => key));
  const backups = await Deno.makeTempDir({ prefix: "bedside-bench-backups-" });
  const bedside = await startProcess({ BEDSIDE_DATA });
  const asked = async () => {
    const headers = { cookie: `session=${token}`, "accept-encoding": browsersEncodings };
    const answer = await fetch(`${bedside.address}/queue`, { headers });
    if (answer.status !== 200) throw new Error(`The queue answers ${answer.status}`);
    await answer.bytes();
  };
  try {
    const enough = () => (turn: number) => turn < pagesAlone;
    await latencies(asked, enough());
    const before = await latencies(asked, enough());
    let going = true;
    const made = runApart(
      ["backup", backups, "--json"],
      readSettings({ BEDSIDE_DATA, BEDSIDE_BACKUP: backups }),
      new AbortController().signal,
      { BEDSIDE_DATA },
    ).finally(() => going = false);
    const beside = await latencies(asked, () => going);
    const said = await made;
    refuseOther(JSON.parse(said));
    const after = await latencies(asked, enough());
    const alone = percentile([...before, ...after], 99);
    const slowest = percentile(beside, 99);
    const about = {
      alone,
      beside: slowest,
      pages: beside.length,
      worst: Math.max(...beside),
      said,
    };
    await Deno.stderr.write(new TextEncoder().encode(`${JSON.stringify(about)}\n`));
    return slowest / alone;
  } finally {
    bedside.kill("SIGTERM");
    await bedside.ended;
    await Deno.remove(backups, { recursive: true });
  }
}

/** Pages are asked for at their times, whether or not the one before has been answered. */
async function latencies(ask: () => Promise<void>, goesOn: (turn: number) => boolean) {
  const start = performance.now();
  const answers: Promise<number>[] = [];
  for (let turn = 0; goesOn(turn); turn++) {
    const due = start + turn * millisecondsBetween;
    await new Promise((done) => setTimeout(done, Math.max(0, due - performance.now())));
    answers.push(ask().then(() => performance.now() - due));
  }
  return await Promise.all(answers);
}

async function makeHoles(folder: string, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await Deno.mkdir(dirname(`${folder}/${key}`), { recursive: true });
    using file = await Deno.create(`${folder}/${key}`);
    await file.truncate(bytes);
  }
}

/** What is measured is the photographs, once each; the entries of such a store are of no trail. */
function refuseOther(made: { readonly files: number; readonly faults: number }): void {
  const others = made.files - photographs;
  if (others >= 0 && others < 10 && made.faults <= 1) return;
  throw new Error(`Something else was backed up: ${JSON.stringify(made)}`);
}

/** The SHA-256 of as many noughts as a photograph has bytes. */
const ofNothing = () => createHash("sha256").update(new Uint8Array(bytes)).digest("hex");
