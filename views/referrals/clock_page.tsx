/** A clock's story: each stretch, what it counted, and why it stood still. */
import type { Day, Instant } from "@/db/columns.ts";
import type { FoundStory } from "@/domain/clocks/find_story.ts";
import { rttCodes, rttRules } from "@/domain/clocks/rtt.ts";
import type { ClockStory, Stretch, WaitsFor, Why } from "@/domain/clocks/story.ts";
import type { ReferredPatient } from "@/domain/referrals/find_patient.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { dayOf, hoursAndMinutes, shortDay, timeOfDay } from "@/domain/time.ts";
import { SummaryList } from "@/views/components/summary_list.tsx";
import { OnDay, When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";

export interface ClockShown extends FoundStory {
  readonly referral: Referral;
  readonly patient: ReferredPatient;
  readonly today: Day;
  readonly sentAt: Instant;
  /** When it was answered or withdrawn. */
  readonly endedAt: Instant | null;
}

export function ClockPage({ shown }: { shown: ClockShown }) {
  const { referral, patient, today, story } = shown;
  return (
    <Layout title="The clock of this case" back={paths.referral(referral.id)} wide>
      <PatientBanner patient={patient} today={today} />
      <h1>The clock of this case</h1>
      <div class="split">
        <section>
          <h2>What counted, and what did not</h2>
          <Story story={story} open={shown.endedAt === null} />
        </section>
        <aside class="split__stay" aria-label="Time and status">
          <Sums shown={shown} />
          <Statuses statuses={shown.statuses} />
        </aside>
      </div>
    </Layout>
  );
}

function Sums({ shown }: { shown: ClockShown }) {
  const { referral, story, terms, endedAt, sentAt, isStill } = shown;
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
            : isStill
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

function Story({ story, open }: { story: ClockStory; open: boolean }) {
  return (
    <ol class="clock-story">
      {story.before && (
        <li class="clock-story__stretch">
          <span class="clock-story__when">
            <When at={story.before.from} /> to <When at={story.before.to} />
          </span>
          <span>Earlier, in short</span>
          <span class="clock-story__counted">{hoursAndMinutes(story.before.counted)}</span>
        </li>
      )}
      {story.stretches.map((stretch) => <OneStretch stretch={stretch} />)}
      <li class="clock-story__end">
        <span>{open ? "Now" : "The clock stopped"}</span>
        <span class="clock-story__counted">{hoursAndMinutes(story.counted)} in all</span>
      </li>
    </ol>
  );
}

function OneStretch({ stretch: { from, to, why, counted } }: { stretch: Stretch }) {
  const counts = why.kind === "counts";
  return (
    <li
      class={counts ? "clock-story__stretch clock-story__stretch--counts" : "clock-story__stretch"}
    >
      <span class="clock-story__when">
        <time datetime={from}>{shortMoment(from)}</time> to{" "}
        <time datetime={to}>
          {sameDay(from, to) ? timeOfDay(to) : shortMoment(to)}
        </time>
      </span>
      <span class={counts ? undefined : "quiet"}>{whyInWords(why)}</span>
      <span class="clock-story__counted">
        {counts ? hoursAndMinutes(counted) : "Nothing"}{" "}
        <span class="nhsuk-u-visually-hidden">counted</span>
      </span>
    </li>
  );
}

const sameDay = (one: Instant, other: Instant): boolean => dayOf(one) === dayOf(other);
const shortMoment = (at: Instant): string => `${shortDay(dayOf(at))}, ${timeOfDay(at)}`;

const waitedFor: Readonly<Record<WaitsFor, string>> = {
  referrer: "the practice",
  patient: "the patient",
};

function whyInWords(why: Why): string {
  switch (why.kind) {
    case "counts":
      return "Working time";
    case "closed":
      return "The service was closed";
    case "holiday":
      return `Holiday: ${why.name}`;
    case "waits":
      return `Stood still: waiting for ${why.for.map((each) => waitedFor[each]).join(" and ")}`;
  }
}

function Statuses({ statuses }: Pick<FoundStory, "statuses">) {
  if (statuses.length === 0) return null;
  return (
    <>
      <h2>Referral to treatment</h2>
      <ol class="timeline">
        {statuses.map(({ code, rule, setAt }) => (
          <li>
            <strong>{code}</strong>, {labelOf(code)}
            <br />
            <span class="small">{wordsOf(rule)}</span>
            <br />
            <span class="quiet small">
              <When at={setAt} />
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

const labelOf = (code: string): string =>
  Object.entries(rttCodes).find(([known]) => known === code)?.[1].label.toLowerCase() ?? "unknown";
const wordsOf = (rule: string): string =>
  Object.entries(rttRules).find(([known]) => known === rule)?.[1].words ?? rule;
