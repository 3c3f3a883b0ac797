/** How the process is doing, for people: a page, and a report without patients to send on. */
import { dayOf } from "@/domain/time.ts";
import type { Watched } from "@/domain/watching/reading.ts";
import { reportOf } from "@/domain/watching/report.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { HealthPage } from "@/views/watching/health_page.tsx";

export const adminHealth = createApp()
  .get("/", can("install.view"), async (c) => {
    const watched = await watchedBy(c);
    return show(c, <HealthPage watched={watched} report={reportOf(watched)} />);
  })
  .get("/report.txt", can("install.view"), async (c) => {
    const name = `bedside-report-${dayOf(c.var.store.now())}.txt`;
    return c.body(reportOf(await watchedBy(c)), 200, {
      "Content-Type": "text/plain; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
    });
  });

async function watchedBy(c: PageContext): Promise<Watched> {
  const { watch, health } = c.var;
  const [now, problems] = await Promise.all([watch.reading(), health.problems()]);
  return { now, problems, samples: watch.samples(), faults: watch.faults() };
}
