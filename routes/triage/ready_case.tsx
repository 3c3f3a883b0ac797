/**
 * The next case of a view, fetched by the page before it while somebody still works there, and
 * opened in its place by static/js/live/next_case.js (docs/decisions/0026-the-next-case-fetched-ahead.md).
 */
import type { Id } from "@/db/columns.ts";
import { fetchedAhead, lookedAt } from "@/domain/audit/record_look.ts";
import { undoSeconds } from "@/domain/answers/undo_time.ts";
import { nextCase } from "@/domain/triage/next_case.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { type CaseRead, caseRead, referralShown, tagOf } from "@/routes/referrals/case_read.ts";
import { undoable } from "@/routes/referrals/undoable.ts";
import { show } from "@/routes/show.tsx";
import { type Leaving, onwards } from "@/routes/triage/onwards.ts";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { paths } from "@/views/paths.ts";
import { CasePage } from "@/views/referrals/case_page.tsx";
import type { Undoable } from "@/views/answers/undo_answer.tsx";
import { inAddress } from "@/views/referrals/way_through.tsx";

/** The tag of what the page has ready, or "none"; whoever asks without it is no script of ours. */
const readyHeader = "Bedside-Ready";
const opensHeader = "Bedside-Opens";

export const asksByScript = (c: PageContext): boolean => c.req.header(readyHeader) !== undefined;

export const readyCase = createApp()
  /** `answered=1`: the case they are on will have been answered by then. */
  .get("/", can("queue.view"), async (c) => {
    const { store, actor } = c.var;
    const after = c.req.query("after") as Id<"Referral"> | undefined;
    const through = wayThrough(c);
    if (!asksByScript(c)) return c.redirect(paths.nextCase(after, inAddress(through)), 303);
    const { filter } = through;
    const next = after && await nextCase(store.read, actor, after, { filter, now: store.now() });
    if (!next) return c.body(null, 204);
    c.set("fetchedAhead", true);
    const answered = c.req.query("answered") === "1";
    const undo = answered ? undoableThen(await findReferral(store.read, actor, after)) : undefined;
    const read = await nextRead(c, next, undo, answered ? 1 : 0);
    fetchedAhead(store, actor, next, read.shown.patient.id);
    c.header(readyHeader, tagOf(c, read));
    return show(c, <CasePage {...read} />);
  })
  .post(
    "/",
    can("queue.view"),
    (c) => openNext(c, { after: c.req.query("after") as Id<"Referral"> | undefined }),
  );

/**
 * Opens the next case as it is now: where that is what the page has ready, it is told so and
 * nothing else. The look is written down here, before anything of the case is on a screen.
 */
export async function openNext(c: PageContext, leaving: Leaving): Promise<Response> {
  const { store, actor } = c.var;
  const { next, address } = await onwards(c, leaving);
  c.header(opensHeader, address);
  if (!next) return c.body(null, 204);
  const undo = leaving.answered ? await undoable(c, leaving.after) : undefined;
  const read = await nextRead(c, next, undo, leaving.done ? 1 : 0);
  lookedAt(store, actor, "referral", next, read.shown.patient.id);
  const tag = tagOf(c, read);
  if (c.req.header(readyHeader) !== tag) return show(c, <CasePage {...read} />);
  c.header(readyHeader, tag);
  return c.body(null, 204);
}

async function nextRead(
  c: PageContext,
  next: Id<"Referral">,
  undo: Undoable | undefined,
  done: number,
): Promise<CaseRead> {
  const mark = liveOf(c.var.store).happenings.mark();
  const { inView, worked } = wayThrough(c);
  const way = { inView, worked: worked === undefined ? undefined : worked + done };
  return await caseRead(c, await referralShown(c, next), { mark, way, undo });
}

const undoableThen = ({ id, reference }: { id: Id<"Referral">; reference: string }): Undoable => ({
  referralId: id,
  reference,
  secondsLeft: undoSeconds,
});
