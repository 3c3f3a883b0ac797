/** How the history and photographs come, and who was there: the first step of a draft. */
import type { Chaperone } from "@/db/schema/referrals.ts";
import type { WayInKnown } from "@/domain/referrals/find_way_in.ts";
import { chaperoneLabels } from "@/domain/referrals/ways_in.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { RadiosField, TextField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";
import { wayInItems } from "@/views/referrals/way_in_items.ts";
import { Booked } from "@/views/referrals/booked.tsx";

export interface WayInMay {
  readonly book: boolean;
  readonly invite: boolean;
}

/** @param seen what was kept when this page opened, to notice a colleague's words */
export function WayInPage({ draft, known, may, form, seen }: {
  draft: Draft;
  known: WayInKnown;
  may: WayInMay;
  form: FormState;
  seen: string;
}) {
  const { referral } = draft;
  return (
    <DraftFrame draft={draft} step="way-in" title="Way in" form={form}>
      <form method="post" data-autosave={paths.referralWayInDraft(referral.id)}>
        <input type="hidden" name="seen" value={seen} />
        <RadiosField
          form={form}
          name="wayIn"
          legend="How do the history and photographs come?"
          items={wayInItems}
        />
        <TextField
          form={form}
          name="present"
          label="Who was there when the patient was seen? (optional)"
          hint="For example, the patient, their daughter, an interpreter"
          autocomplete="off"
        />
        <RadiosField
          form={form}
          name="chaperone"
          legend="Was a chaperone offered for the photographs?"
          hint="A patient can ask for one"
          items={[...chaperoneItems, { value: "", label: "Not recorded" }]}
        />
        <AutosaveStatus />
        <Button>Save and continue</Button>
      </form>
      <Next draft={draft} known={known} may={may} />
    </DraftFrame>
  );
}

const chaperoneItems = (Object.keys(chaperoneLabels) as Chaperone[])
  .map((value) => ({ value, label: chaperoneLabels[value] }));

/** What else can happen before the history is written here. */
function Next({ draft, known, may }: { draft: Draft; known: WayInKnown; may: WayInMay }) {
  const { referral: { id } } = draft;
  const { open } = known.bookings;
  return (
    <>
      <h2>If the patient is not here now</h2>
      {open && <Booked booking={open} />}
      <ButtonGroup>
        {may.book && !open && (
          <ButtonLink variant="secondary" href={paths.referralBooking(id)}>
            Book the patient for photographs
          </ButtonLink>
        )}
        {open && (
          <ButtonLink variant="secondary" href={paths.referralBooking(id)}>
            Say what became of it
          </ButtonLink>
        )}
        {may.invite && (
          <ButtonLink variant="secondary" href={paths.referralInvitation(id)}>
            Send the patient a link
          </ButtonLink>
        )}
        <a href={paths.referralPasted(id)}>Copy the history in</a>
      </ButtonGroup>
    </>
  );
}
