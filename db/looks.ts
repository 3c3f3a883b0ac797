/**
 * Records that somebody looked at a record, without making the page wait for the disk.
 *
 * Looks are gathered for a moment and written together, since each transaction holds the process
 * until the disk has it. A process killed in that tenth of a second loses them; nothing that was
 * acknowledged is lost. While the disk is full they are kept here: /up says so, and each next look
 * tries again.
 */
import { type About, append, type Author, type Entry } from "@/db/audit_chain.ts";
import { instantOf } from "@/db/columns.ts";
import { inTurn } from "@/db/lane.ts";
import type { AuditAction } from "@/db/schema/audit.ts";
import { insidesOf, type Store } from "@/db/store.ts";

interface Waiting {
  entries: Entry[];
  writing: Promise<void> | undefined;
  failed: unknown;
  /** Ends the gathering. */
  hurry: () => void;
}

const gatheringMilliseconds = 100;
/** Far below SQLite's limit of values in one statement, and a short turn of the writer. */
const mostAtOnce = 500;
const waiting = new WeakMap<Store, Waiting>();

export function recordLook(
  store: Store,
  author: Author,
  action: AuditAction,
  about: About,
  detail: Readonly<Record<string, unknown>> = {},
): void {
  const looks = looksOf(store);
  looks.entries.push({ at: instantOf(store.now()), author, action, about, detail });
  looks.writing ??= write(store, looks);
}

const onceMinutes = 10;
/** By what was looked at and under whose eyes, the oldest first. */
const lately = new WeakMap<Store, Map<string, number>>();

/**
 * For what is fetched piece by piece: whichever pieces one person asks for within ten minutes, it
 * is one look. Under another role or emergency access it is another.
 */
export function recordLookOnce(
  store: Store,
  author: Author,
  action: AuditAction,
  about: About,
  detail: Readonly<Record<string, unknown>> = {},
): void {
  const { userId, role, organisationId, breakGlassId = null } = author;
  const key = JSON.stringify([userId, role, organisationId, breakGlassId, action, about]);
  const now = store.now().getTime();
  const known = lately.get(store) ?? new Map<string, number>();
  lately.set(store, known);
  for (const [each, at] of known) {
    // Also those of a clock that was put back since.
    if (at > now - onceMinutes * 60_000 && at <= now) break;
    known.delete(each);
  }
  if (known.has(key)) return;
  known.set(key, now);
  recordLook(store, author, action, about, detail);
}

/** Resolves when every look recorded so far is on the disk; rejects where that failed again. */
export async function looksWritten(store: Store): Promise<void> {
  const looks = looksOf(store);
  if (looks.failed) looks.writing ??= write(store, looks);
  await settle(looks);
  if (looks.failed) throw looks.failed;
}

async function settle(looks: Waiting): Promise<void> {
  while (looks.writing) {
    looks.hurry();
    await looks.writing;
  }
}

async function write(store: Store, looks: Waiting): Promise<void> {
  await gather(looks);
  try {
    await inTurn(store, async () => {
      const entries = looks.entries.slice(0, mostAtOnce);
      await insidesOf(store).db.transaction((tx) => append(tx, entries));
      looks.entries.splice(0, entries.length);
    });
    looks.failed = undefined;
  } catch (error) {
    looks.failed = error;
  } finally {
    const goesOn = looks.entries.length > 0 && looks.failed === undefined;
    looks.writing = goesOn ? write(store, looks) : undefined;
  }
}

function gather(looks: Waiting): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, gatheringMilliseconds);
    looks.hurry = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}

function looksOf(store: Store): Waiting {
  const known = waiting.get(store);
  if (known) return known;
  const looks: Waiting = { entries: [], writing: undefined, failed: undefined, hurry: () => {} };
  waiting.set(store, looks);
  insidesOf(store).beforeClosing.push(() => settle(looks));
  return looks;
}
