/** Who wrote what in a draft: one line where it was one person, else beside each answer. */
import type { Day } from "@/db/columns.ts";
import type { Writer, Writers } from "@/domain/referrals/find_writers.ts";
import { dayOf, longMoment, timeOfDay } from "@/domain/time.ts";

export function WrittenBySummary({ writers, today }: { writers: Writers; today: Day }) {
  const names = namesOf(writers);
  if (names.length === 0) return null;
  const last = [...writers.values()].reduce((one, two) => one.at < two.at ? two : one);
  return (
    <p class="quiet small">
      Written by {inOneLine(names)}, last {moment(last, today)}
    </p>
  );
}

/** Only where more than one person has written: otherwise the summary says it all. */
export function WrittenBy({ writer, writers, today }: {
  writer: Writer | undefined;
  writers: Writers;
  today: Day;
}) {
  if (!writer || namesOf(writers).length < 2) return null;
  return (
    <p class="quiet small written-by">
      {writer.name}, {moment(writer, today)}
    </p>
  );
}

function moment({ at }: Writer, today: Day) {
  return <time datetime={at}>{dayOf(at) === today ? timeOfDay(at) : longMoment(at)}</time>;
}

const inOneLine = (names: readonly string[]): string =>
  names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** Each once, who wrote last first. */
const namesOf = (writers: Writers): string[] => [
  ...new Set(
    [...writers.values()].sort((one, two) => one.at < two.at ? 1 : -1).map(({ name }) => name),
  ),
];
