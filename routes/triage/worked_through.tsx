/** A view has been worked through: how many were done, what can be undone, and what else waits. */
import type { Id } from "@/db/columns.ts";
import { everything } from "@/domain/triage/filter.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { undoable } from "@/routes/referrals/undoable.ts";
import { show } from "@/routes/show.tsx";
import { frameOf } from "@/routes/triage/queue.tsx";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { WorkedThroughPage } from "@/views/triage/worked_through_page.tsx";

export const workedThrough = createApp()
  .get("/", can("queue.view"), async (c) => {
    const way = wayThrough(c);
    const [{ inWords }, frame, undo] = await Promise.all([
      frameOf(c, way.filter),
      frameOf(c, everything),
      undoable(c, c.req.query("undo") as Id<"Referral"> | undefined),
    ]);
    return show(c, <WorkedThroughPage way={way} inWords={inWords} frame={frame} undo={undo} />);
  });
