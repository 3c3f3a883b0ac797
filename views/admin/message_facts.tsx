import type { MessageFigures } from "@/domain/links/message_figures.ts";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

/** Whether links reach patients, by e-mail and by text message. */
export function MessageFacts({ figures, sends }: {
  figures: MessageFigures;
  sends: { readonly email: boolean; readonly text: boolean };
}) {
  const { waiting, failed, lastSentAt, lastError } = figures;
  return (
    <section aria-labelledby="messages">
      <h2 id="messages">Messages to patients</h2>
      {!sends.email && (
        <p>
          Not by e-mail: set <code>BEDSIDE_SMTP_URL</code> to turn it on.
        </p>
      )}
      {!sends.text && (
        <p>
          Not by text message: set <code>BEDSIDE_NOTIFY_KEY</code> and{" "}
          <code>BEDSIDE_NOTIFY_TEMPLATE</code> to turn them on.
        </p>
      )}
      <p>
        {lastSentAt
          ? (
            <>
              The last was sent <When at={lastSentAt} />.
            </>
          )
          : "None was sent yet."}{" "}
        {waiting === 0
          ? "None waits."
          : `${waiting} ${waiting === 1 ? "waits" : "wait"} to be sent.`}
        {failed > 0 &&
          ` In the last 7 days ${failed} did not reach the patient: their practices were told.`}
      </p>
      {lastError && (
        <div class="nhsuk-inset-text">
          <p>
            The last error: <code>{lastError}</code>
          </p>
          <p>
            <a href={paths.adminJobs()}>Background work</a>
          </p>
        </div>
      )}
    </section>
  );
}
