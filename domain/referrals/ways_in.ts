/** How a referral's history and photographs come to be, who was there, and what may follow: in words. */
import type { BookingEnd } from "@/db/schema/bookings.ts";
import type { Chaperone, Conversion, WayIn } from "@/db/schema/referrals.ts";

export const wayInCatalogue: Readonly<
  Record<WayIn, { readonly label: string; readonly hint: string }>
> = {
  face_to_face: {
    label: "Face to face",
    hint: "The patient is here, or comes to a clinic to be photographed",
  },
  stored: {
    label: "With photographs taken elsewhere",
    hint: "You have the history and photographs already: copy them in",
  },
  link: {
    label: "By the patient",
    hint: "You send them a link: they tell the history and take the photographs",
  },
};

/** A patient can ask for one when a photograph is taken (Sheffield teledermatology guidance). */
export const chaperoneLabels: Readonly<Record<Chaperone, string>> = {
  present: "Offered, and a chaperone was there",
  declined: "Offered, and the patient did not want one",
  not_offered: "Not offered",
};

/** Word for word as e-RS advice and guidance asks it: neither answer is chosen beforehand. */
export const conversionQuestion =
  "Do you authorise the provider to convert this advice request into a referral if appropriate?";

export const conversionCatalogue: Readonly<
  Record<Conversion, { readonly answer: string; readonly short: string }>
> = {
  authorised: {
    answer: "Yes – I will ensure adequate clinical information is supplied",
    short: "Authorised to convert to a referral",
  },
  not_authorised: {
    answer: "No – I only require advice at this time",
    short: "Not authorised to convert to a referral",
  },
};

export const bookingEndLabels: Readonly<Record<BookingEnd, string>> = {
  photographed: "Photographed",
  did_not_attend: "Did not attend",
  cancelled: "Cancelled",
};
