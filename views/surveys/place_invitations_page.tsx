/** After what people are invited to answer about a place, when not, and what became of it. */
import { figure } from "@/domain/figures.ts";
import { monthInWords } from "@/domain/months.ts";
import type { AskedAfter } from "@/db/schema/survey_invitations.ts";
import { askedAfterCatalogue } from "@/domain/surveys/asked_after.ts";
import type { InvitedMonth } from "@/domain/surveys/find_invitation_counts.ts";
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import { whyFailedWords } from "@/domain/surveys/why_failed.ts";
import { eveningHours, morningHours, restChoices } from "@/domain/surveys/inviting_form.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { CheckboxesField, RadiosField, SelectField } from "@/views/components/fields.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface Inviting {
  readonly place: SurveyPlace;
  /** What this organisation can ask after. */
  readonly occasions: readonly AskedAfter[];
  readonly months: readonly InvitedMonth[];
  /** Of the install: by what it can send. */
  readonly sends: { readonly mail: boolean; readonly texts: boolean };
}

export function PlaceInvitationsPage({ form, ...shown }: Inviting & { form: FormState }) {
  const { place, occasions, months } = shown;
  const title = `Invitations, ${place.name}`;
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      back={{ href: paths.surveyPlace(place.id), label: place.name }}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      {occasions.length === 0
        ? (
          <p class="empty">
            There is nothing yet after which this organisation could invite people.
          </p>
        )
        : <Settings {...shown} form={form} />}
      <h2>What became of them</h2>
      {months.length === 0
        ? <p class="empty">Nobody has been invited in the last twelve months.</p>
        : <Months months={months} />}
    </Layout>
  );
}

function Settings({ place, occasions, sends, form }: Inviting & { form: FormState }) {
  return (
    <>
      <p>
        Two hours afterwards people get a text message or an e-mail with a link, or the next morning
        where that would be at night. Nobody is asked after a death, while there is a reason not to
        ask in the patient’s record, or who has said that they want no more messages.
      </p>
      <NotSetUp sends={sends} />
      <form method="post" action={paths.placeInvitations(place.id)} novalidate>
        <CheckboxesField
          form={form}
          name="after"
          legend="After what are people invited?"
          hint="Leave all of them empty and nobody is"
          items={occasions.map((value) => ({
            value,
            label: askedAfterCatalogue[value].label,
            hint: askedAfterCatalogue[value].hint,
          }))}
        />
        <SelectField
          form={form}
          name="quietFrom"
          label="In the evening nothing is sent from"
          items={eveningHours.map((hour) => ({ value: `${hour}`, label: `${hour - 12}pm` }))}
        />
        <SelectField
          form={form}
          name="quietUntil"
          label="In the morning nothing is sent until"
          items={morningHours.map((hour) => ({ value: `${hour}`, label: `${hour}am` }))}
        />
        <RadiosField
          form={form}
          name="reminders"
          legend="How many reminders?"
          hint="After 5 and 10 days. Whoever opened the question gets none"
          items={[
            { value: "0", label: "None" },
            { value: "1", label: "1" },
            { value: "2", label: "2" },
          ]}
          small
        />
        <SelectField
          form={form}
          name="restDays"
          label="The same person is invited again after"
          items={restChoices.map((days) => ({
            value: `${days}`,
            label: days === 365 ? "A year" : `${days} days`,
          }))}
        />
        <Button>Save</Button>
      </form>
    </>
  );
}

function NotSetUp({ sends: { mail, texts } }: Pick<Inviting, "sends">) {
  if (mail && texts) return null;
  const what = mail ? "Text messages are" : texts ? "E-mail is" : "E-mail and text messages are";
  return <p>{what} not set up here. Tell whoever looks after Bedside.</p>;
}

function Months({ months }: { months: readonly InvitedMonth[] }) {
  const failed = months.filter(({ failedBecause }) => failedBecause.size > 0);
  return (
    <>
      <Scrolling label="Invitations by the month in which they were made">
        <Table
          caption="Invitations by the month in which they were made"
          columns={[
            { head: "Month" },
            { head: "Invited", numeric: true },
            { head: "Sent", numeric: true },
            { head: "Used", numeric: true },
            { head: "Left out", numeric: true },
            { head: "Failed", numeric: true },
            { head: "Wanted no more", numeric: true },
          ]}
          rows={months.map(({ month, counts }) => [
            monthInWords(month),
            figure(counts.invited),
            figure(counts.sent),
            figure(counts.used),
            figure(counts.left_out),
            figure(counts.failed),
            figure(counts.stopped),
          ])}
          firstCellIsHeader
        />
      </Scrolling>
      <p>
        Used: whoever was invited opened the question. Left out: they must not be asked, were asked
        lately, or want no more messages. Which of them answered what, nobody can see.
      </p>
      {failed.length > 0 && (
        <>
          <h3>Why some failed</h3>
          <ul>
            {failed.flatMap(({ month, failedBecause }) =>
              [...failedBecause].map(([why, count]) => (
                <li>{monthInWords(month)}, {figure(count)}: {whyFailedWords(why)}.</li>
              ))
            )}
          </ul>
        </>
      )}
    </>
  );
}
