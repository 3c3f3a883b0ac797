/** How a clock that has not ended goes on: when it stands still, and when its time is up. */
import type { Onwards } from "@/domain/clocks/find_story.ts";
import { cancerClock, dayTwentyEight } from "@/domain/referrals/due.ts";
import { hoursAndMinutes } from "@/domain/time.ts";
import { OnDay, When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";
import type { ClockShown } from "@/views/referrals/clock_page.tsx";
import { OneStretch, waitedFor } from "@/views/referrals/clock_story.tsx";

export function ClockToCome({ shown }: { shown: ClockShown }) {
  const { onwards, story } = shown;
  const untold = <Untold shown={shown} />;
  if (!onwards) return untold;
  return (
    <section aria-labelledby="to-come">
      <h2 id="to-come">What is to come</h2>
      <InShort onwards={onwards} left={story.target - story.counted} />
      {untold}
      {onwards.kind === "runs" && <Stretches onwards={onwards} />}
    </section>
  );
}

function InShort({ onwards, left }: { onwards: Onwards; left: number }) {
  if (onwards.kind === "over") {
    return (
      <p class="late">
        Nothing more counts: the time was up on <When at={onwards.dueAt} />.
      </p>
    );
  }
  if (onwards.kind === "still") {
    return (
      <p>
        The clock has stood still since <When at={onwards.since} />, until{" "}
        {onwards.for.map((each) => waitedFor[each]).join(" and ")} replies.{" "}
        {left < 0 ? "Its time was up before that." : (
          <>
            Then {hoursAndMinutes(left)} are left: with a reply now, answer by{" "}
            <When at={onwards.dueIfNow} />.
          </>
        )}
      </p>
    );
  }
  const { stillAt, stretches } = onwards;
  const runsFrom = stretches.find(({ why }) => why.kind === "counts")?.from;
  return (
    <p>
      {stillAt === stretches[0]?.from
        ? (
          <>
            The clock stands still{runsFrom && (
              <>
                , and runs again on <When at={runsFrom} />
              </>
            )}.{" "}
          </>
        )
        : stillAt
        ? (
          <>
            The clock runs, and stands still next on <When at={stillAt} />.{" "}
          </>
        )
        : "The clock runs until its time is up. "}
      Answer by <When at={onwards.dueAt} />.
    </p>
  );
}

function Stretches({ onwards }: { onwards: Onwards & { readonly kind: "runs" } }) {
  return (
    <ol class="clock-story clock-story--to-come">
      {onwards.stretches.map((stretch) => <OneStretch stretch={stretch} />)}
      <li class="clock-story__end">
        <span>
          {onwards.more && "And so on. "}The time is up on <When at={onwards.dueAt} />
        </span>
      </li>
    </ol>
  );
}

/** The 28 days go on after the answer, until somebody says that the patient was told. */
function Untold({ shown: { referral, sentAt, now } }: { shown: ClockShown }) {
  const cancer = cancerClock(referral, now);
  if (!cancer || referral.patientToldOn) return null;
  return (
    <p>
      <strong class={cancer.tone === "late" ? "late" : undefined}>{cancer.words}</strong>. Day 28
      {cancer.tone === "late" ? " was " : " is "}
      <OnDay day={dayTwentyEight(sentAt)} />: the patient must be told by then.{" "}
      <a href={paths.referralTold(referral.id)}>Telling the patient</a>
    </p>
  );
}
