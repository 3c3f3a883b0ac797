import type { Booking } from "@/domain/referrals/find_bookings.ts";
import { bookingEndLabels } from "@/domain/referrals/ways_in.ts";
import { When } from "@/views/components/when.tsx";

/** When and where the patient is to be photographed, or what became of that. */
export function Booked({ booking }: { booking: Booking }) {
  const { startsAt, place, note, bookedByName, end, endedByName } = booking;
  return (
    <p>
      {end ? `${bookingEndLabels[end]}: ` : "Booked for photographs on "}
      <strong>
        <When at={startsAt} />
      </strong>, {place}. {note && <span class="kept-lines">{note}</span>}{" "}
      <span class="quiet">
        Booked by {bookedByName}
        {endedByName && `, ended by ${endedByName}`}.
      </span>
    </p>
  );
}
