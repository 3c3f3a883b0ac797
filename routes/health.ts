/** Is the process well? For the monitor, the proxy and the person who runs it. */
import { createApp } from "@/routes/context.ts";
import { anyone } from "@/routes/guard.ts";

export const health = createApp()
  .get("/", anyone(), async (c) => {
    const problems = await c.var.health.problems();
    const { version } = c.var.install;
    return problems.length === 0
      ? c.json({ status: "ok", version, problems })
      : c.json({ status: "unwell", version, problems }, 503);
  });
