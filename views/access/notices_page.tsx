/** What a person is told of by e-mail, and when: each kind at once, once a day, or not at all. */
import type { NoticeKind } from "@/db/schema/notices.ts";
import { noticeKindCatalogue, noticeWayLabels } from "@/domain/notices/kinds.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function NoticesPage(
  { form, kinds, sends }: {
    form: FormState;
    /** Those that can reach this person in the role they work in now. */
    kinds: readonly NoticeKind[];
    /** The install has a mail server. */
    sends: boolean;
  },
) {
  const items = Object.entries(noticeWayLabels).map(([value, label]) => ({ value, label }));
  return (
    <Layout
      title="E-mails to you"
      error={hasErrors(form)}
      back={{ href: paths.account(), label: "Your account" }}
    >
      <ErrorSummary form={form} />
      <h1 class="nhsuk-heading-l">E-mails to you</h1>
      <p>
        An e-mail says that something waits for you, with a link to it. It never says anything about
        a patient.
      </p>
      {!sends && (
        <p class="nhsuk-inset-text">
          This install sends no e-mails: its administrator has not set up a mail server. What you
          choose holds from when there is one.
        </p>
      )}
      {kinds.length === 0
        ? <p class="empty">In your role you are told of nothing by e-mail.</p>
        : (
          <form method="post" action={paths.accountNotices()} novalidate>
            {kinds.map((kind) => (
              <RadiosField
                form={form}
                name={kind}
                legend={noticeKindCatalogue[kind].when}
                legendSize="s"
                items={items}
                small
                inline
              />
            ))}
            <Button>Save your choices</Button>
          </form>
        )}
    </Layout>
  );
}
