import type { JobState } from "@/db/schema/jobs.ts";
import type { Job } from "@/domain/jobs/find.ts";
import { jobKindLabels, jobStateLabels } from "@/domain/jobs/kinds.ts";
import { JobFacts } from "@/views/jobs/job_facts.tsx";
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
      <dl class="facts nhsuk-u-margin-bottom-4">
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
        : <Lines jobs={running} />}
      <h2>Waiting</h2>
      {waiting.length === 0 ? <p class="quiet">Nothing waits.</p> : <Lines jobs={waiting} />}
      <More shown={waiting} of={counts.waiting} />
    </Layout>
  );
}

function Lines({ jobs }: { jobs: readonly Job[] }) {
  return (
    <ul class="timeline">
      {jobs.map((job) => (
        <li>
          <strong>{jobKindLabels[job.kind]}</strong>
          <JobFacts job={job} />
        </li>
      ))}
    </ul>
  );
}

function More({ shown, of }: { shown: readonly Job[]; of: number }) {
  if (of <= shown.length) return null;
  return <p class="quiet">These are the first {shown.length} of {of}.</p>;
}
