import type { Job } from "@/domain/jobs/find.ts";
import { jobKindLabels } from "@/domain/jobs/kinds.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Card } from "@/views/components/card.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

/** One job that was tried and tried, and what a person can decide about it. */
export function FailedJob({ job }: { job: Job }) {
  const name = jobKindLabels[job.kind];
  return (
    <Card heading={name} headingLevel={3} headingSize="s" variant="warning">
      <JobFacts job={job} />
      <form method="post" action={paths.adminJobRetry(job.id)}>
        <ButtonGroup>
          <Button small>
            Try again<Aside job={job} />
          </Button>
          <ButtonLink small variant="secondary" href={paths.adminJobGiveUp(job.id)}>
            Give up<Aside job={job} />
          </ButtonLink>
        </ButtonGroup>
      </form>
    </Card>
  );
}

export function JobFacts({ job }: { job: Job }) {
  return (
    <>
      <p>{job.lastError ?? "No error was written down"}</p>
      <dl class="facts small">
        <div>
          <dt>Tried</dt>
          <dd>{job.attempts} times</dd>
        </div>
        <div>
          <dt>Asked for</dt>
          <dd>
            <When at={job.createdAt} />
          </dd>
        </div>
        {job.finishedAt && (
          <div>
            <dt>Failed</dt>
            <dd>
              <When at={job.finishedAt} />
            </dd>
          </div>
        )}
        <div>
          <dt>In the log as</dt>
          <dd>{job.id}</dd>
        </div>
      </dl>
    </>
  );
}

/** Says which, for those who hear the buttons one by one. */
function Aside({ job }: { job: Job }) {
  return <span class="nhsuk-u-visually-hidden">{`: ${jobKindLabels[job.kind]}, ${job.id}`}</span>;
}
