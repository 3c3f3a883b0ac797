/** The administrator's first page: is all well, what is there, where to go. */
import { warningsOf } from "@/domain/backups/record.ts";
import { countJobs } from "@/domain/jobs/find.ts";
import { messageFigures } from "@/domain/links/message_figures.ts";
import { mailState } from "@/domain/notices/mail_state.ts";
import { countInstall } from "@/domain/organisations/count_install.ts";
import { brokerOf } from "@/routes/calls/broker/broker_of.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { reachSetUp } from "@/routes/links/hand_over.tsx";
import { show } from "@/routes/show.tsx";
import { AdminPage } from "@/views/admin/admin_page.tsx";

export const admin = createApp()
  .get("/", can("install.view"), page);

async function page(c: PageContext): Promise<Response> {
  const { store, actor, health, install, log } = c.var;
  const [counts, jobs, mail, messages, problems] = await Promise.all([
    countInstall(store.readLong, actor),
    countJobs(store.readLong, actor),
    install.sendsMail ? mailState(store.readLong, actor) : undefined,
    messageFigures(store.readLong, actor, store.now()),
    health.problems(),
  ]);
  return show(
    c,
    <AdminPage
      counts={counts}
      failedJobs={jobs.dead}
      mail={mail}
      signals={brokerOf(store, log).counts}
      messages={messages}
      sends={reachSetUp(c)}
      backups={install.backups?.()}
      problems={[...problems, ...warningsOf(install.backups?.(), store.now())]}
      version={install.version}
      address={install.publicUrl}
    />,
  );
}
