import { holds } from "@/domain/access/permissions.ts";
import { findCameBack, findLinkStates } from "@/domain/links/find_progress.ts";
import { findProgress } from "@/domain/referrals/find_progress.ts";
import { recordListLook } from "@/domain/referrals/record_list_look.ts";
import { listCounts, type ListGroup, listGroups, listReferrals } from "@/domain/referrals/list.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { placeIn } from "@/routes/place.ts";
import { worklist } from "@/routes/referrals/worklist.tsx";
import { show } from "@/routes/show.tsx";
import { ListPage } from "@/views/referrals/list_page.tsx";

/** What there is to do, each group in short; the rest is one press away. */
const overview: readonly ListGroup[] = [
  "returned",
  "unread",
  "drafts",
  "booked",
  "with_patient",
  "waiting",
  "with_specialist",
  "answered",
];
const overviewLength = 10;

export const list = createApp()
  .get("/", can("referral.read_answer"), page);

async function page(c: PageContext): Promise<Response> {
  if (c.req.query("view") === "answers") return await worklist(c);
  const { store, actor } = c.var;
  const only = listGroups.find((group) => group === c.req.query("view"));
  const place = placeIn(c.req.query("after"));
  const after = place && { updatedAt: place.at, id: place.id };
  const [counts, ...lists] = await Promise.all([
    listCounts(store.read, actor),
    ...(only ? [only] : overview).map(async (group) => ({
      group,
      ...await listReferrals(store.read, actor, {
        group,
        ...(only ? { after } : { length: overviewLength }),
      }),
    })),
  ]);
  recordListLook(store, actor, lists.flatMap(({ rows }) => rows));
  const drafts = lists.flatMap(({ group, rows }) => group === "drafts" ? rows : []);
  const writes = holds(actor, "referral.draft");
  const withPatient = lists.flatMap(({ group, rows }) => group === "with_patient" ? rows : []);
  const now = store.now();
  const [links, cameBack, progress] = await Promise.all([
    findLinkStates(store.read, actor, withPatient.map(({ id }) => id), now),
    findCameBack(store.read, actor, drafts, now),
    writes ? findProgress(store.read, actor, drafts.map(({ id }) => id), dayOf(now)) : new Map(),
  ]);
  const shown = {
    links: new Map([...links, ...cameBack]),
    progress,
    counts,
    only,
    groups: lists,
    next: only && lists[0]?.next,
    fromTop: after === undefined,
    mayBegin: writes,
    now,
  };
  return show(c, <ListPage shown={shown} />);
}
