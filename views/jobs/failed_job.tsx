import type { Job } from "@/domain/jobs/find.ts";
import { jobKindLabels, jobKindRemedies } from "@/domain/jobs/kinds.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Card } from "@/views/components/card.tsx";
import { JobFacts } from "@/views/jobs/job_facts.tsx";
import { paths } from "@/views/paths.ts";

/** One job that was tried and tried, and what a person can decide about it. */
export function FailedJob({ job }: { job: Job }) {
  return (
    <Card heading={jobKindLabels[job.kind]} headingLevel={3} headingSize="s" variant="warning">
      <JobFacts job={job} />
      <p>{jobKindRemedies[job.kind]}</p>
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

/** Says which, for those who hear the buttons one by one. */
function Aside({ job }: { job: Job }) {
  return <span class="nhsuk-u-visually-hidden">{`: ${jobKindLabels[job.kind]}, ${job.id}`}</span>;
}
