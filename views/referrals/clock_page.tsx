/** A clock's story: each stretch, what it counted, and why it stood still. */
import type { Day, Instant } from "@/db/columns.ts";
import type { FoundStory } from "@/domain/clocks/find_story.ts";
import { rttCodes, rttRules } from "@/domain/clocks/rtt.ts";
import type { ReferredPatient } from "@/domain/referrals/find_patient.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { canBeTreated } from "@/domain/referrals/can_be_treated.ts";
import { dayOf, hoursAndMinutes } from "@/domain/time.ts";
import { SummaryList } from "@/views/components/summary_list.tsx";
import { OnDay, When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { ClockStoryTold } from "@/views/referrals/clock_story.tsx";
import { ClockToCome } from "@/views/referrals/clock_to_come.tsx";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";

export interface ClockShown extends FoundStory {
  readonly referral: Referral;
  readonly patient: ReferredPatient;
  readonly today: Day;
  readonly sentAt: Instant;
  /** When it was answered or withdrawn. */
  readonly endedAt: Instant | null;
  readonly now: Date;
}

export function ClockPage({ shown }: { shown: ClockShown }) {
  const { referral, patient, today, story } = shown;
  return (
    <Layout title="The clock of this case" back={paths.referral(referral.id)} wide>
      <PatientBanner patient={patient} today={today} />
      <h1>The clock of this case</h1>
      <div class="split">
        <div>
          <ClockToCome shown={shown} />
          <section aria-labelledby="was">
            <h2 id="was">What was: what counted, and what did not</h2>
            <ClockStoryTold story={story} open={shown.endedAt === null} />
          </section>
        </div>
        <aside class="split__stay" aria-label="Time and status">
          <Sums shown={shown} />
          <Statuses shown={shown} />
        </aside>
      </div>
    </Layout>
  );
}

function Sums({ shown }: { shown: ClockShown }) {
  const { referral, story, terms, onwards, endedAt, sentAt } = shown;
  const left = story.target - story.counted;
  return (
    <>
      <h2>Time</h2>
      <SummaryList
        rows={[
          { key: "Sent", value: <When at={sentAt} /> },
          { key: "Target", value: hoursAndMinutes(story.target) },
          { key: "Counted", value: hoursAndMinutes(story.counted) },
          { key: "Elapsed", value: hoursAndMinutes(story.elapsed) },
          {
            key: left < 0 ? "Over" : "Left",
            value: <span class={left < 0 ? "late" : undefined}>{hoursAndMinutes(left)}</span>,
          },
          ...(endedAt
            ? [{
              key: referral.answeredAt ? "Answered" : "Withdrawn",
              value: <When at={endedAt} />,
            }]
            : onwards?.kind === "still"
            ? [{ key: "Answer by", value: "The clock stands still" }]
            : referral.dueAt
            ? [{ key: "Answer by", value: <When at={referral.dueAt} /> }]
            : []),
        ]}
      />
      <p class="quiet small">
        {terms
          ? (
            <>
              By the hours and targets of {referral.serviceName} from{" "}
              <OnDay day={terms.validFrom} />.
            </>
          )
          : `Day and night: no working hours or target were set for this case when it was sent.`}
      </p>
    </>
  );
}

function Statuses({ shown: { referral, statuses } }: { shown: ClockShown }) {
  if (statuses.length === 0) return null;
  return (
    <>
      <h2>Referral to treatment</h2>
      <ol class="timeline">
        {statuses.map(({ code, rule, effectiveOn, setAt }) => (
          <li>
            <strong>{code}</strong>, {labelOf(code)}
            <br />
            <span class="small">{wordsOf(rule)}</span>
            <br />
            <span class="quiet small">
              {effectiveOn && effectiveOn !== dayOf(setAt)
                ? (
                  <>
                    On <OnDay day={effectiveOn} />, recorded <When at={setAt} />
                  </>
                )
                : <When at={setAt} />}
            </span>
          </li>
        ))}
      </ol>
      {canBeTreated(referral) && (
        <p>
          <a href={paths.referralTreatment(referral.id)}>
            {referral.rttRule === "treatment_begun"
              ? "Correct when treatment began"
              : "Record when treatment began"}
          </a>
        </p>
      )}
    </>
  );
}

const labelOf = (code: string): string =>
  Object.entries(rttCodes).find(([known]) => known === code)?.[1].label.toLowerCase() ?? "unknown";
const wordsOf = (rule: string): string =>
  Object.entries(rttRules).find(([known]) => known === rule)?.[1].words ?? rule;
