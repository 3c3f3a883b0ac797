/** How things stand at this moment, in figures. */
import type { Child } from "hono/jsx";
import { figure } from "@/domain/figures.ts";
import { jobKindLabels, jobStateLabels } from "@/domain/jobs/kinds.ts";
import type { Reading } from "@/domain/watching/reading.ts";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { When } from "@/views/components/when.tsx";
import { inMegabytes, inMilliseconds } from "@/views/watching/measures.ts";

export function AsItIsNow({ now }: { now: Reading }) {
  const { open, images, database } = now;
  return (
    <section aria-labelledby="now">
      <h2 id="now">Now</h2>
      <dl class="facts nhsuk-u-margin-bottom-4">
        <Fact name="Calls waiting or ringing">
          {open ? figure(open.calls.waiting + open.calls.ringing) : "Not known"}
        </Fact>
        <Fact name="Calls going on">{open ? figure(open.calls.live) : "Not known"}</Fact>
        <Fact name="Photographs arriving">{open ? figure(open.uploads) : "Not known"}</Fact>
        <Fact name="Open queues">{figure(now.streams.queue)}</Fact>
        <Fact name="Open pages of calls">{figure(now.streams.calls)}</Fact>
        <Fact name="Browsers in calls">{figure(now.sockets)}</Fact>
        <Fact name="New photographs">
          {images.alive ? "Can be opened" : "Cannot be opened"}
        </Fact>
        <Fact name="Opened since the start">
          {figure(images.photographs)}
          {images.photographs > 0 && `, ${inMilliseconds(images.meanMs)} each`}
        </Fact>
        <Fact name="Memory">{inMegabytes(now.memory.resident)}</Fact>
        <Fact name="Database">{database ? inMegabytes(database.bytes) : "Elsewhere"}</Fact>
        <Fact name="Database’s log">{database ? inMegabytes(database.logBytes) : "Elsewhere"}</Fact>
        <Fact name="Last backup">{lastBackup(now)}</Fact>
        <Fact name="Version">{now.version}</Fact>
        <Fact name="Started">
          <When at={now.startedAt} />
        </Fact>
      </dl>
      <OpenJobs now={now} />
    </section>
  );
}

function OpenJobs({ now: { open, openAt } }: { now: Reading }) {
  if (!open || !openAt) {
    return (
      <p class="empty">
        The database has not said yet what waits. Open this page again in a minute.
      </p>
    );
  }
  if (open.jobs.length === 0) return <p class="quiet">No background work waits.</p>;
  return (
    <Scrolling label="Background work, in a table">
      <Table
        caption="Background work"
        captionSize="s"
        firstCellIsHeader
        columns={[
          { head: "What" },
          { head: "How it is" },
          { head: "Jobs", numeric: true },
          { head: "Oldest is for" },
        ]}
        rows={open.jobs.map(({ kind, state, number, since }) => [
          jobKindLabels[kind],
          jobStateLabels[state],
          figure(number),
          <When at={since} />,
        ])}
      />
    </Scrolling>
  );
}

function lastBackup({ backupAt }: Reading) {
  if (backupAt === "unknown") return "Bedside makes none by itself";
  return backupAt ? <When at={backupAt} /> : "None yet";
}

function Fact({ name, children }: { name: string; children?: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="figure">{children}</dd>
    </div>
  );
}
