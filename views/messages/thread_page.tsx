/** Where the two sides of a referral read what was written, and write. */
import type { Photograph } from "@/domain/photographs/find.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";
import { Messages, type ThreadShown } from "@/views/referrals/thread.tsx";

export function ThreadPage(
  { draft, thread, photographs, form }: {
    draft: Draft;
    thread: ThreadShown;
    photographs: readonly Photograph[] | undefined;
    form: FormState;
  },
) {
  const { referral, patient, today } = draft;
  return (
    <Layout
      title={`Messages about ${referral.reference}`}
      error={hasErrors(form)}
      back={{ href: paths.referral(referral.id), label: `Referral ${referral.reference}` }}
      scripts={["autosave.js"]}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1>Messages</h1>
      <p class="quiet">
        Between {referral.practiceName} and{" "}
        {referral.teamName ?? referral.serviceOrganisationName}. Everybody who works on this
        referral on either side can read them.
      </p>
      <section class="thread" aria-label="What was written">
        <Messages id={referral.id} thread={thread} photographs={photographs} />
      </section>
      {thread.mayWrite
        ? (
          <form
            method="post"
            data-autosave={paths.referralMessageDraft(referral.id)}
            data-quick-send
          >
            <input type="hidden" name="seen" value={thread.messages.at(-1)?.id ?? ""} />
            <TextAreaField
              form={form}
              name="words"
              label={thread.messages.length === 0 ? "Your message" : "Your reply"}
              labelSize="s"
              rows={5}
            />
            <AutosaveStatus />
            <Button extra={{ "aria-keyshortcuts": "Control+Enter" }}>Send the message</Button>
          </form>
        )
        : <p>No messages can be written about this referral.</p>}
    </Layout>
  );
}
