/** One record whose time is over: what it holds, and what to do with it. */
import type { Contents } from "@/domain/retention/contents.ts";
import type { Review } from "@/domain/retention/find.ts";
import { daysToThink, retentionCatalogue } from "@/domain/retention/periods.ts";
import { formatNhsNumber } from "@/domain/nhs_number.ts";
import { fullName } from "@/domain/patients/patient.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { OnDay, When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { named } from "@/views/retention/reviews_page.tsx";

export function ReviewPage({ review, contents, form }: {
  review: Review;
  contents: Contents | undefined;
  form: FormState;
}) {
  const name = review.patientId ? fullName(named(review)) : "A destroyed record";
  return (
    <Layout
      title={name}
      error={hasErrors(form)}
      back={{ href: paths.retention(), label: "Records whose time is over" }}
    >
      <ErrorSummary form={form} />
      <h1>{name}</h1>
      <Facts review={review} contents={contents} />
      <Decision review={review} form={form} />
    </Layout>
  );
}

function Facts({ review, contents }: { review: Review; contents: Contents | undefined }) {
  const { kind, lastEntryOn, dueOn, dateOfBirth, nhsNumber, patientId } = review;
  return (
    <>
      <dl class="facts">
        {dateOfBirth && (
          <Fact term="Born">
            <OnDay day={dateOfBirth} />
          </Fact>
        )}
        {nhsNumber && <Fact term="NHS number">{formatNhsNumber(nhsNumber)}</Fact>}
        <Fact term="Kept as">{retentionCatalogue[kind].label}</Fact>
        <Fact term="Last entry">
          <OnDay day={lastEntryOn} />
        </Fact>
        <Fact term="Time over on">
          <OnDay day={dueOn} />
        </Fact>
        {contents && <Fact term="Holds">{inWords(contents)}</Fact>}
      </dl>
      <p class="small quiet">{retentionCatalogue[kind].source}.</p>
      {patientId && (
        <p>
          <a href={paths.patient(patientId)}>Open the record</a>
        </p>
      )}
    </>
  );
}

function Fact({ term, children }: { term: string; children?: unknown }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Decision({ review, form }: { review: Review; form: FormState }) {
  const { id, state, held, destroysOn, keptUntil, because, decidedByName, decidedAt } = review;
  switch (state) {
    case "approved":
      return (
        <form method="post" action={paths.retentionBack(id)}>
          <InsetText>
            It is destroyed on <OnDay day={destroysOn!} />. {decidedByName} said so{" "}
            <When at={decidedAt!} />.
          </InsetText>
          <Button>Take it back</Button>
        </form>
      );
    case "kept":
      return (
        <InsetText>
          It is kept until <OnDay day={keptUntil!} />, and put up again then. {decidedByName}{" "}
          said so <When at={decidedAt!} />: {because}
        </InsetText>
      );
    case "waiting":
      return held ? <Held review={review} /> : <Deciding review={review} form={form} />;
    default:
      return <InsetText>It is not put up for review any more.</InsetText>;
  }
}

function Held({ review }: { review: Review }) {
  return (
    <InsetText>
      There is a legal hold. Nothing of it can be destroyed.{" "}
      {review.patientId && <a href={paths.patientHold(review.patientId)}>See the hold</a>}
    </InsetText>
  );
}

function Deciding({ review, form }: { review: Review; form: FormState }) {
  const { id, patientId } = review;
  return (
    <>
      <h2>Destroy it</h2>
      <p>
        All of it goes, photographs too, {daysToThink}{" "}
        days after your yes. What was published or sent to others stays with them, and backups hold
        it until their time is over.
      </p>
      <ButtonLink variant="warning" href={`${paths.retentionChosen()}?review=${id}`}>
        Destroy this record
      </ButtonLink>
      <h2>Keep it longer</h2>
      <form method="post" action={paths.retentionKeep(id)} novalidate>
        <DateField form={form} name="until" legend="Until which day?" legendSize="s" />
        <TextField form={form} name="because" label="Why?" />
        <Button variant="secondary">Keep it</Button>
      </form>
      {patientId && (
        <p>
          <a href={paths.patientHold(patientId)}>Place a legal hold</a>
        </p>
      )}
    </>
  );
}

const nouns: readonly (readonly [keyof Contents, string, string])[] = [
  ["referrals", "referral", "referrals"],
  ["answers", "answer", "answers"],
  ["photographs", "photograph", "photographs"],
  ["messages", "message", "messages"],
  ["calls", "call", "calls"],
  ["letters", "link to the patient", "links to the patient"],
];

function inWords(contents: Contents): string {
  const some = nouns.filter(([key]) => contents[key] > 0)
    .map(([key, one, more]) => `${contents[key]} ${contents[key] === 1 ? one : more}`);
  return some.length === 0 ? "Only who they are" : some.join(", ");
}
