import { countJobs, findJobs } from "@/domain/jobs/find.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { JobsPage } from "@/views/jobs/jobs_page.tsx";

export const jobs = createApp()
  .get("/", can("job.view"), page);

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const [counts, dead, running, waiting] = await Promise.all([
    countJobs(store.readLong, actor),
    findJobs(store.read, actor, "dead"),
    findJobs(store.read, actor, "running"),
    findJobs(store.read, actor, "waiting"),
  ]);
  return show(c, <JobsPage counts={counts} dead={dead} running={running} waiting={waiting} />);
}
