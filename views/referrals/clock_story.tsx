/** Each stretch of a clock: when, why, and what it counted. */
import type { Instant } from "@/db/columns.ts";
import type { ClockStory, Stretch, WaitsFor, Why } from "@/domain/clocks/story.ts";
import { dayOf, hoursAndMinutes, shortDay, timeOfDay } from "@/domain/time.ts";
import { When } from "@/views/components/when.tsx";

export function ClockStoryTold({ story, open }: { story: ClockStory; open: boolean }) {
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

export function OneStretch({ stretch: { from, to, why, counted } }: { stretch: Stretch }) {
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
export const shortMoment = (at: Instant): string => `${shortDay(dayOf(at))}, ${timeOfDay(at)}`;

export const waitedFor: Readonly<Record<WaitsFor, string>> = {
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
