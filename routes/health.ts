/** Is the process well? For the monitor, the proxy and the person who runs it. */
import { warningsOf } from "@/domain/backups/record.ts";
import { createApp } from "@/routes/context.ts";
import { anyone } from "@/routes/guard.ts";

export const health = createApp()
  .get("/", anyone(), async (c) => {
    const problems = await c.var.health.problems();
    const { version, backups } = c.var.install;
    // A backup that failed is no reason to send people elsewhere, or to start anew.
    const warnings = warningsOf(backups?.(), c.var.store.now(), { reasons: false });
    return problems.length === 0
      ? c.json({ status: "ok", version, problems, warnings })
      : c.json({ status: "unwell", version, problems, warnings }, 503);
  });
