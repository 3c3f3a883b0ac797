import type { Child } from "hono/jsx";
import type { Job } from "@/domain/jobs/find.ts";
import { When } from "@/views/components/when.tsx";

/** How a job has fared. The id is there to find it in the log. */
export function JobFacts({ job }: { job: Job }) {
  const { attempts, state } = job;
  return (
    <>
      {job.lastError && <p>{job.lastError}</p>}
      <dl class="facts small nhsuk-u-margin-bottom-3">
        <Fact name="Tried">{attempts === 1 ? "once" : `${attempts} times`}</Fact>
        <Fact name="Asked for">
          <When at={job.createdAt} />
        </Fact>
        {state === "waiting" && (
          <Fact name="Not before">
            <When at={job.runAfter} />
          </Fact>
        )}
        {job.finishedAt && (
          <Fact name="Failed">
            <When at={job.finishedAt} />
          </Fact>
        )}
        <Fact name="In the log as">{job.id}</Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
