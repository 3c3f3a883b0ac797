import { type Finding, findingsOf } from "@/domain/watching/findings.ts";
import type { Fault, Watched } from "@/domain/watching/reading.ts";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { AsItIsNow } from "@/views/watching/as_it_is_now.tsx";
import { LastHours } from "@/views/watching/last_hours.tsx";

/** How the process is doing, for the administrator: what is wrong first, then what was measured. */
export function HealthPage({ watched, report }: { watched: Watched; report: string }) {
  const { now, samples, faults } = watched;
  return (
    <Layout
      title="How Bedside is doing"
      back={{ href: paths.admin(), label: "Administration" }}
      sheets={["health.css"]}
      scripts={["copies.js"]}
      wide
    >
      <h1>How Bedside is doing</h1>
      <p class="quiet">
        As of <When at={now.at} />. <a href={paths.adminHealth()}>Look again</a>
      </p>
      <Findings findings={findingsOf(watched)} />
      <LastHours samples={samples} />
      <AsItIsNow now={now} />
      <Faults faults={faults} />
      <Report report={report} />
    </Layout>
  );
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return <p>Everything works, and nothing needs you.</p>;
  const needsYou = findings.some(({ urgency }) => urgency === "now");
  return (
    <WarningCallout heading={needsYou ? "Needs you" : "Look at this soon"} headingLevel={2}>
      <ul class="findings">
        {findings.map(({ words, todo, see }) => (
          <li>
            <strong>{words}.</strong> {todo}
            {see === "jobs" && (
              <>
                {" "}
                <a href={paths.adminJobs()}>Background work</a>
              </>
            )}
          </li>
        ))}
      </ul>
    </WarningCallout>
  );
}

function Faults({ faults }: { faults: readonly Fault[] }) {
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">Requests that failed</h2>
      {faults.length === 0
        ? <p class="quiet">None has failed since Bedside was started.</p>
        : (
          <Scrolling label="Requests that failed, in a table">
            <Table
              caption="The latest first, by the reference that their page showed"
              captionSize="s"
              firstCellIsHeader
              columns={[{ head: "Reference" }, { head: "When" }, { head: "Where" }, {
                head: "What",
              }]}
              rows={faults.map(({ requestId, at, method, route, status, kind }) => [
                <code>{requestId}</code>,
                <When at={at} />,
                `${method} ${route}`,
                `${status}, ${kind}`,
              ])}
            />
          </Scrolling>
        )}
    </section>
  );
}

function Report({ report }: { report: string }) {
  return (
    <section aria-labelledby="report">
      <h2 id="report">Report for support</h2>
      <p>
        For whoever supports you: versions, figures, names of settings and references of faults. It
        holds nothing about patients or people, no address and no password.
      </p>
      <label class="nhsuk-u-visually-hidden" for="report-text">Report for support</label>
      <textarea id="report-text" class="nhsuk-textarea report" rows={12} readonly>
        {report}
      </textarea>
      <div class="report__ways">
        <button
          type="button"
          class="nhsuk-button nhsuk-button--secondary nhsuk-u-margin-bottom-0"
          data-copies="report-text"
          hidden
        >
          Copy the report
        </button>
        <a href={paths.adminHealthReport()} download>Save it as a text file</a>
        <span
          data-copied="Copied. Paste it into a message to whoever supports you"
          role="status"
        >
        </span>
      </div>
    </section>
  );
}
