import type { HomeAdvice } from "@/domain/links/advice_for_home.ts";
import type { HomeCase } from "@/domain/links/asked_by_home.ts";
import { fullName } from "@/domain/patients/patient.ts";
import { headlineInWords } from "@/domain/questions/headline.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { SummaryList, type SummaryRow } from "@/views/components/summary_list.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { GoOn, StandingTag } from "@/views/residents/home_case_rows.tsx";

export function HomeCasePage(
  { found, advice }: { found: HomeCase; advice: HomeAdvice | undefined },
) {
  const name = fullName(found);
  return (
    <Layout
      title={`Advice about the skin of ${name}`}
      back={{ href: paths.homeCases(), label: "What your home has asked" }}
    >
      <h1>Advice about the skin of {name}</h1>
      <p>
        <StandingTag standing={found.standing} />
      </p>
      <Next found={found} />
      {advice && <Advice advice={advice} found={found} />}
      <h2 class="nhsuk-heading-m">What was asked</h2>
      <SummaryList rows={facts(found)} />
    </Layout>
  );
}

/** What it means for the home, and whom to call. */
function Next({ found }: { found: HomeCase }) {
  const { firstName, practiceName, serviceName, sentAt, withdrawnAt, withdrawnBecause } = found;
  switch (found.standing) {
    case "unsent":
      return (
        <>
          <p>It has not been sent yet. Be with {firstName} when you go on.</p>
          <GoOn row={found} small={false} />
          <Details summary="It is not needed any more">
            <p>What was written is kept in the record, and is sent to nobody.</p>
            <form method="post" action={paths.homeCaseEnd(found.id)}>
              <Button variant="warning" small>End it without sending</Button>
            </form>
          </Details>
        </>
      );
    case "with_resident":
      return <p>{practiceName} has sent {firstName} a link of their own to answer.</p>;
    case "declined":
      return (
        <p>
          {firstName} would rather be seen in person. {practiceName}{" "}
          knows, and arranges what comes next. <CallThem found={found} />
        </p>
      );
    case "with_practice":
      return (
        <p>
          {practiceName} looks at it and passes it on. <CallThem found={found} />
        </p>
      );
    case "with_specialist":
      return (
        <p>
          {serviceName} has had it since {sentAt && <When at={sentAt} />}.
          {found.dueAt && (
            <>
              {" "}An answer is due by <When at={found.dueAt} />.
            </>
          )} If it gets worse, do not wait: call {practiceName}, NHS 111, or 999 in an emergency.
        </p>
      );
    case "answered":
      return (
        <p>
          The specialist has answered {practiceName}, who decide what to pass on.{" "}
          <CallThem found={found} />
        </p>
      );
    case "withdrawn":
      return (
        <p>
          It ended {withdrawnAt && (
            <>
              on <When at={withdrawnAt} />
            </>
          )}
          {withdrawnBecause && `: ${withdrawnBecause}`}. <CallThem found={found} />
        </p>
      );
    case "advised":
      return null;
  }
}

const CallThem = ({ found: { practiceName, practicePhone } }: { found: HomeCase }) => (
  <>
    If you are worried, call {practiceName}
    {practicePhone && (
      <>
        {" "}on <span class="nowrap">{practicePhone}</span>
      </>
    )}.
  </>
);

function Advice({ advice, found }: { advice: HomeAdvice; found: HomeCase }) {
  return (
    <article aria-labelledby="advice">
      <h2 class="nhsuk-heading-m" id="advice">
        {advice.changed ? "The advice, as it was changed" : "The advice"}
      </h2>
      <p class="quiet small">
        {advice.answeredByName}, {found.serviceName}, <When at={advice.answeredAt} />
      </p>
      {advice.plan && (
        <>
          <h3 class="nhsuk-heading-s">What {found.firstName} and you are asked to do</h3>
          <p class="kept-lines">{advice.plan}</p>
        </>
      )}
      {advice.letter && (
        <>
          <h3 class="nhsuk-heading-s">The letter to {found.firstName}</h3>
          <p class="kept-lines">{advice.letter}</p>
        </>
      )}
      {!advice.plan && !advice.letter && <p>The specialist wrote to the practice alone.</p>}
      <p>
        Ask {found.practiceName} about medicines and anything that is not clear.{" "}
        <CallThem found={found} />
      </p>
    </article>
  );
}

const facts = (found: HomeCase): readonly SummaryRow[] => [
  { key: "Problem", value: headlineInWords(found) },
  { key: "Asked of", value: found.serviceName },
  { key: "GP practice", value: found.practiceName },
  {
    key: "Begun by",
    value: (
      <>
        {found.createdByName}, <When at={found.createdAt} />
      </>
    ),
  },
  { key: "Reference", value: found.reference },
];
