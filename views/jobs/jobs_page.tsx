import type { JobState } from "@/db/schema/jobs.ts";
import type { Job } from "@/domain/jobs/find.ts";
import { jobKindLabels, jobStateLabels } from "@/domain/jobs/kinds.ts";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { When } from "@/views/components/when.tsx";
import { FailedJob } from "@/views/jobs/failed_job.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface JobsShown {
  readonly counts: Readonly<Record<JobState, number>>;
  readonly dead: readonly Job[];
  readonly running: readonly Job[];
  readonly waiting: readonly Job[];
}

/** What the install does by itself, and what it could not do. */
export function JobsPage({ counts, dead, running, waiting }: JobsShown) {
  const states = Object.entries(jobStateLabels) as [JobState, string][];
  return (
    <Layout title="Background work" back={{ href: paths.admin(), label: "Administration" }} wide>
      <h1>Background work</h1>
      <dl class="facts">
        {states.map(([state, label]) => (
          <div>
            <dt>{label}</dt>
            <dd class="figure">{counts[state]}</dd>
          </div>
        ))}
      </dl>
      <h2>Failed</h2>
      {dead.length === 0 && <p class="empty">Nothing has failed.</p>}
      {dead.map((job) => <FailedJob job={job} />)}
      <More shown={dead} of={counts.dead} />
      <h2>Running now</h2>
      {running.length === 0
        ? <p class="quiet">Nothing is running at this moment.</p>
        : <Rows label="Running now" jobs={running} when="Taken for certain until" />}
      <h2>Waiting</h2>
      {waiting.length === 0
        ? <p class="quiet">Nothing waits.</p>
        : <Rows label="Waiting" jobs={waiting} when="Not before" />}
      <More shown={waiting} of={counts.waiting} />
    </Layout>
  );
}

function Rows({ label, jobs, when }: { label: string; jobs: readonly Job[]; when: string }) {
  return (
    <Scrolling label={label}>
      <Table
        caption={<span class="nhsuk-u-visually-hidden">{label}</span>}
        columns={[
          { head: "Work" },
          { head: "Asked for" },
          { head: when },
          { head: "Tries", numeric: true },
          { head: "Last error" },
        ]}
        rows={jobs.map((job) => [
          jobKindLabels[job.kind],
          <When at={job.createdAt} />,
          <When at={job.leaseUntil ?? job.runAfter} />,
          job.attempts,
          job.lastError ?? "None",
        ])}
      />
    </Scrolling>
  );
}

function More({ shown, of }: { shown: readonly Job[]; of: number }) {
  if (of <= shown.length) return null;
  return <p class="quiet">These are the first {shown.length} of {of}.</p>;
}
