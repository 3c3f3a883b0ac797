import { retryJob } from "@/domain/jobs/retry_job.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { paths } from "@/views/paths.ts";

export const retry = createApp()
  // Where somebody lands who had to sign in before their press counted.
  .get("/", can("job.decide"), (c) => c.redirect(paths.adminJobs(), 303))
  .post("/", can("job.decide"), async (c) => {
    await retryJob(c.var.store, c.var.actor, paramId<"Job">(c, "job"));
    notice(c, "job-retried");
    return c.redirect(paths.adminJobs(), 303);
  });
