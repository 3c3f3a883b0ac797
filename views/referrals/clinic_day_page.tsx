/** The practice's clinic for photographs, by day: who comes, and what is to be done with each. */
import type { Day } from "@/db/columns.ts";
import { listName, needInWords } from "@/domain/patients/patient.ts";
import { headlineInWords } from "@/domain/questions/headline.ts";
import type { Booking } from "@/domain/referrals/find_bookings.ts";
import { bookingEndLabels } from "@/domain/referrals/ways_in.ts";
import { dayOf, longDay, longMoment, shortDay, timeOfDay } from "@/domain/time.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface ClinicDayShown {
  readonly day: Day;
  readonly today: Day;
  readonly before: Day;
  readonly after: Day;
  readonly onDay: readonly Booking[];
  /** Of earlier days, which nobody has ended. */
  readonly leftOpen: readonly Booking[];
  /** Later days on which somebody is booked. */
  readonly daysAhead: readonly Day[];
  readonly mayPhotograph: boolean;
}

export function ClinicDayPage({ shown }: { shown: ClinicDayShown }) {
  const { day, today, before, after, onDay, leftOpen, daysAhead, mayPhotograph } = shown;
  return (
    <Layout title={`Photograph clinic, ${longDay(day)}`} wide>
      <h1>Photograph clinic</h1>
      <nav aria-label="Days">
        <ul class="sections">
          <li>
            <a href={paths.photographClinic(before)}>
              <span class="nhsuk-u-visually-hidden">Day before:</span> {shortDay(before)}
            </a>
          </li>
          <li>
            <a href={paths.photographClinic(day)} aria-current="page">
              {day === today ? `Today, ${shortDay(day)}` : shortDay(day)}
            </a>
          </li>
          <li>
            <a href={paths.photographClinic(after)}>
              <span class="nhsuk-u-visually-hidden">Day after:</span> {shortDay(after)}
            </a>
          </li>
          {day !== today && (
            <li>
              <a href={paths.photographClinic()}>Today</a>
            </li>
          )}
          {daysAhead.filter((each) => each !== after).map((each) => (
            <li>
              <a href={paths.photographClinic(each)}>{shortDay(each)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {leftOpen.length > 0 && (
        <section aria-labelledby="left-open">
          <h2 id="left-open">From earlier days: say what became of them</h2>
          <ul class="rows">
            {leftOpen.map((one) => <Row one={one} day={day} may={mayPhotograph} />)}
          </ul>
        </section>
      )}
      <section aria-labelledby="on-day">
        <h2 id="on-day">{longDay(day)}</h2>
        {onDay.length === 0
          ? (
            <div class="empty">
              <p>Nobody is booked for this day. Patients are booked from a referral’s way in.</p>
            </div>
          )
          : (
            <ul class="rows">
              {onDay.map((one) => <Row one={one} day={day} may={mayPhotograph} />)}
            </ul>
          )}
      </section>
    </Layout>
  );
}

function Row({ one, day, may }: { one: Booking; day: Day; may: boolean }) {
  const when = dayOf(one.startsAt) === day ? timeOfDay(one.startsAt) : longMoment(one.startsAt);
  return (
    <li>
      <p class="rows__name">
        <time datetime={one.startsAt}>{when}</time>{" "}
        <a href={paths.referral(one.referralId)}>{listName(one)}</a>{" "}
        {one.end && (
          <Tag colour={one.end === "photographed" ? "green" : "grey"}>
            {bookingEndLabels[one.end]}
          </Tag>
        )}
      </p>
      <p class="quiet">
        Born {longDay(one.dateOfBirth)}. {headlineInWords(one)}, for {one.serviceName},{" "}
        {one.reference}. {one.place}.{one.phone && ` Telephone ${one.phone}.`}
      </p>
      {one.needs.length > 0 && (
        <p>
          <strong>{one.needs.map(needInWords).join(". ")}</strong>
        </p>
      )}
      {one.note && <p class="kept-lines">{one.note}</p>}
      {one.end
        ? <p class="quiet">Recorded by {one.endedByName}</p>
        : <Deeds one={one} day={day} may={may} />}
    </li>
  );
}

/** Arrived: photographs are taken; then what became of it is one press. */
function Deeds({ one, day, may }: { one: Booking; day: Day; may: boolean }) {
  const about = ` ${listName(one)}`;
  return (
    <div class="bar bar--start">
      {may && (
        <ButtonLink
          small
          variant={one.photographs === 0 ? undefined : "secondary"}
          href={paths.referralPhotographs(one.referralId)}
        >
          {one.photographs === 0 ? "Arrived: take photographs" : `Photographs: ${one.photographs}`}
          <span class="nhsuk-u-visually-hidden">{about}</span>
        </ButtonLink>
      )}
      <form method="post" action={paths.referralBookingEnd(one.referralId)}>
        <input type="hidden" name="booking" value={one.id} />
        <input type="hidden" name="from" value={day} />
        {one.photographs > 0 && (
          <Button small name="as" value="photographed">
            Photographed<span class="nhsuk-u-visually-hidden">{about}</span>
          </Button>
        )}{" "}
        <Button small variant="secondary" name="as" value="did_not_attend">
          Did not attend<span class="nhsuk-u-visually-hidden">{about}</span>
        </Button>{" "}
        <Button small variant="secondary" name="as" value="cancelled">
          Cancelled<span class="nhsuk-u-visually-hidden">{about}</span>
        </Button>
      </form>
    </div>
  );
}
