import type { MailState } from "@/domain/notices/mail_state.ts";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

/** Whether people are told by e-mail that something waits for them. */
export function MailFacts({ mail }: { mail: MailState | undefined }) {
  return (
    <section aria-labelledby="mail">
      <h2 id="mail">E-mail</h2>
      {mail === undefined
        ? (
          <p>
            Off: nobody is told by e-mail that something waits. Set <code>BEDSIDE_SMTP_URL</code>
            {" "}
            to a mail server to turn it on.
          </p>
        )
        : (
          <p>
            {mail.lastSentAt
              ? (
                <>
                  The last was sent <When at={mail.lastSentAt} />.
                </>
              )
              : "None was sent yet."} {mail.waiting === 0
              ? "None waits."
              : `${mail.waiting} to be told, at once or in the next daily e-mail.`}
          </p>
        )}
      {mail?.lastError && (
        <div class="nhsuk-inset-text">
          <p>
            E-mails to {mail.failing} {mail.failing === 1 ? "person" : "people"}{" "}
            could not be sent. They are tried again by themselves, and in Bedside everything can be
            read meanwhile.
          </p>
          <p>
            The mail server’s last error: <code>{mail.lastError}</code>
          </p>
          <p>
            <a href={paths.adminJobs()}>Background work</a>
          </p>
        </div>
      )}
    </section>
  );
}
