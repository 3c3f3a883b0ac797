import { z } from "zod";
import { searchedFor } from "@/domain/audit/record_look.ts";
import { holds } from "@/domain/access/permissions.ts";
import { ownServices } from "@/domain/services/find.ts";
import { dayOf } from "@/domain/time.ts";
import { countCases, queueCounts } from "@/domain/triage/counts.ts";
import { paramsOf, parseFilter, type QueueFilter } from "@/domain/triage/filter.ts";
import { filterInWords } from "@/domain/triage/filter_in_words.ts";
import { keptViews } from "@/domain/triage/find_kept_views.ts";
import { practiceName } from "@/domain/triage/practices.ts";
import { queuePage } from "@/domain/triage/queue.ts";
import type { QueueRow } from "@/domain/triage/queue_rows.ts";
import { recordQueueLook } from "@/domain/triage/record_queue_look.ts";
import { findInQueue, readQueueSearch, searchedBy } from "@/domain/triage/search.ts";
import { keysOf } from "@/domain/triage/shortcut_keys.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { parsePlace, parseSort, type Sort, wordsOfPlace } from "@/domain/triage/sort.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { byPerson, rate } from "@/routes/rate.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { QueuePage } from "@/views/triage/queue_page.tsx";
import type { QueueFrame } from "@/views/triage/queue_shown.ts";
import type { CaseInQueue } from "@/views/triage/queue_row.tsx";

const SearchForm = z.object({
  words: z.string().max(200, "Use 200 characters or fewer").default(""),
});

/** So that nobody reads a whole queue's names out by searching. */
const searchesAMinute = 60;
const secondsToWait = rate(searchesAMinute, byPerson);

export const queue = createApp()
  .get("/", can("queue.view"), page)
  .post("/", can("queue.view"), form(SearchForm, refused), async (c) => {
    const { store, actor } = c.var;
    const values = c.req.valid("form");
    const seconds = secondsToWait(c);
    if (seconds > 0) {
      c.header("Retry-After", String(seconds));
      const words = `You searched more than ${searchesAMinute} times in a minute. Wait a moment`;
      return await searched(c, { values, errors: { words: [words] } }, undefined, 429);
    }
    const read = readQueueSearch(values.words, dayOf(store.now()));
    if (!read.ok) return refused(c, { values, errors: { words: [read.why] } });
    const found = await findInQueue(store.readLong, actor, read.search);
    searchedFor(store, actor, searchedBy(read.search), found.rows.length);
    if (found.rows.length > 0) recordQueueLook(store, actor, found.rows);
    return await searched(c, { values, errors: {} }, found, 200);
  });

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const mark = liveOf(store).happenings.mark();
  const filter = parseFilter(c.req.query());
  const sort = parseSort(c.req.query("sort"));
  const after = parsePlace(c.req.query("after"));
  const [{ rows, next }, frame] = await Promise.all([
    queuePage(store.read, actor, { filter, sort, after, now: store.now() }),
    frameOf(c, filter),
  ]);
  recordQueueLook(store, actor, rows);
  const list = {
    cases: casesShown(c, rows, viewInWords(filter, sort)),
    sort,
    mark,
    fromTop: after === undefined,
    next,
  };
  return show(c, <QueuePage frame={frame} form={emptyForm} list={list} />);
}

function refused(c: PageContext, form: FormState): Promise<Response> {
  return searched(c, form, undefined, 422);
}

async function searched(
  c: PageContext,
  form: FormState,
  found: { rows: readonly QueueRow[]; more: boolean } | undefined,
  status: 200 | 422 | 429,
): Promise<Response> {
  const frame = await frameOf(c, parseFilter(c.req.query()));
  const shown = found && { cases: casesShown(c, found.rows, ""), more: found.more };
  return show(c, <QueuePage frame={frame} form={form} found={shown} />, status);
}

/** What stands around the cases: the views with their counts, and what the filter says. */
export async function frameOf(c: PageContext, filter: QueueFilter): Promise<QueueFrame> {
  const { store, actor } = c.var;
  const [read, now] = [store.read, store.now()];
  const [services, counts, kept, practice] = await Promise.all([
    ownServices(read, actor),
    queueCounts(read, actor, now, filter.service),
    keptViews(read, actor).then((views) =>
      Promise.all(views.map(async ({ name, filter: printed }) => ({
        name,
        printed,
        count: await countCases(read, actor, parseFilter(printed), now),
      })))
    ),
    filter.practice && practiceName(read, filter.practice),
  ]);
  const service = services.find(({ id }) => id === filter.service)?.name;
  return {
    filter,
    inWords: filterInWords(filter, { service, practice }),
    counts,
    kept,
    services,
    density: actor.queueDensity,
    mayAnswer: holds(actor, "referral.answer"),
    mayGiveOut: holds(actor, "queue.manage"),
    shortcuts: actor.keyboardShortcuts,
    keys: keysOf(actor),
  };
}

/** The view that a page shows, as it stands in an address: the filter, and the order. */
const viewInWords = (filter: QueueFilter, sort: Sort): string =>
  new URLSearchParams({ ...paramsOf(filter), ...(sort !== "working" && { sort }) }).toString();

/** @param inView the view that a case is opened from, as viewInWords() has it */
export function casesShown(
  c: PageContext,
  rows: readonly QueueRow[],
  inView: string,
): CaseInQueue[] {
  const { store, actor } = c.var;
  const now = store.now();
  const sort = parseSort(new URLSearchParams(inView).get("sort") ?? undefined);
  const mayClaim = holds(actor, "referral.claim");
  const mayLook = holds(actor, "photograph.view");
  return rows.map((row) => ({
    row,
    now,
    inView,
    place: wordsOfPlace(row, sort),
    mine: row.claimedBy === actor.userId && row.state === "claimed",
    given: row.assignedTo === actor.userId,
    mayClaim,
    mayLook,
  }));
}
