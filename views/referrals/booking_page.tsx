/** A patient's time to be photographed: given, or ended. */
import type { BookingEnd } from "@/db/schema/bookings.ts";
import type { Booking } from "@/domain/referrals/find_bookings.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField, TextAreaField, TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { Booked } from "@/views/referrals/booked.tsx";
import type { Draft } from "@/views/referrals/draft_frame.tsx";

export function BookingPage({ draft, open, form }: {
  draft: Draft;
  open: Booking | undefined;
  form: FormState;
}) {
  const { referral, patient, today } = draft;
  const title = open ? "Photographs: booked" : "Book for photographs";
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      back={{ href: paths.referral(referral.id), label: referral.reference }}
    >
      <ErrorSummary form={form} />
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      <h1>{title}</h1>
      {open ? <End id={referral.id} open={open} form={form} /> : (
        <form method="post" novalidate>
          <DateField form={form} name="day" legend="Day" hint="For example, 27 3 2026" />
          <TextField form={form} name="time" label="Time" hint="Like 9am or 1:30pm" width={5} />
          <TextField
            form={form}
            name="place"
            label="Where should the patient come?"
            hint="For example, Oakfield Surgery, treatment room 2"
          />
          <TextAreaField
            form={form}
            name="note"
            label="For whoever takes the photographs (optional)"
            rows={3}
          />
          <p>Until then the referral waits. Everyone at your practice can write on it.</p>
          <ButtonGroup>
            <Button>Book</Button>
            <ButtonLink variant="secondary" href={paths.referral(referral.id)}>
              Do not book
            </ButtonLink>
          </ButtonGroup>
        </form>
      )}
    </Layout>
  );
}

const endItems: Readonly<Record<BookingEnd, { readonly label: string; readonly hint: string }>> = {
  photographed: { label: "Photographed", hint: "The photographs are here" },
  did_not_attend: { label: "Did not attend", hint: "You can book another time" },
  cancelled: { label: "Cancelled", hint: "By the patient or the practice" },
};

function End({ id, open, form }: { id: string; open: Booking; form: FormState }) {
  return (
    <>
      <Booked booking={open} />
      <p>
        {open.photographs === 0
          ? "No photographs yet."
          : `${open.photographs} ${
            open.photographs === 1 ? "photograph is" : "photographs are"
          } here.`} <a href={paths.referralPhotographs(id)}>Add photographs</a>
      </p>
      <form method="post" action={paths.referralBookingEnd(id)}>
        <input type="hidden" name="booking" value={open.id} />
        <RadiosField
          form={form}
          name="as"
          legend="What became of it?"
          items={(Object.keys(endItems) as BookingEnd[]).map((value) => ({
            value,
            ...endItems[value],
          }))}
        />
        <Button>Record this</Button>
      </form>
    </>
  );
}
