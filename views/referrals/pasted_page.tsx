/** The text of a consultation, kept as it is, and what is recognised in it: offered, never taken unasked. */
import type { NhsNumber } from "@/db/columns.ts";
import { formatNhsNumber } from "@/domain/nhs_number.ts";
import type { Offer } from "@/domain/referrals/take_pasted.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { CheckboxesField, TextAreaField } from "@/views/components/fields.tsx";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";

export interface PastedShown {
  readonly draft: Draft;
  readonly offers: readonly Offer[];
  readonly nhsNumbers: readonly NhsNumber[];
  readonly isOfSomebodyElse: boolean;
  /** Says which text this page answers for. */
  readonly seen: string;
}

export function PastedPage({ shown, form, takeForm }: {
  shown: PastedShown;
  form: FormState;
  takeForm: FormState;
}) {
  const { draft } = shown;
  const { referral } = draft;
  const failed = form.refused
    ? form
    : takeForm.refused || takeForm.errors["take"]
    ? takeForm
    : form;
  return (
    <DraftFrame draft={draft} title="Copy the history in" form={failed}>
      <p>
        Paste the text of a consultation from your own system. It is kept as it is and goes with the
        referral.
      </p>
      <form method="post" data-autosave={paths.referralPastedDraft(referral.id)}>
        <input type="hidden" name="seen" value={shown.seen} />
        <TextAreaField
          form={form}
          name="pasted"
          label="Text from your system"
          rows={12}
          spellcheck={false}
          autocomplete="off"
        />
        <AutosaveStatus />
        <Button variant="secondary">Save and look for what is known</Button>
      </form>
      {form.refused === "conflict" && (
        <section aria-labelledby="theirs">
          <h2 id="theirs">What your colleague kept</h2>
          <p class="kept-lines">{referral.pasted ?? "Nothing: they cleared it."}</p>
        </section>
      )}
      {referral.pasted !== null && <Found shown={shown} form={takeForm} />}
      <p>
        <a href={paths.referralHistory(referral.id)}>Go on to the history</a>
      </p>
    </DraftFrame>
  );
}

function Found({ shown, form }: { shown: PastedShown; form: FormState }) {
  const { draft: { referral, patient }, offers, nhsNumbers, isOfSomebodyElse } = shown;
  if (isOfSomebodyElse) {
    return (
      <WarningCallout heading="This may be another patient’s text" headingLevel={2}>
        <p>
          It has the NHS number{" "}
          {nhsNumbers.map(formatNhsNumber).join(", ")}, which is not this patient’s. Nothing is
          taken from it, and the referral cannot be sent with it.
        </p>
      </WarningCallout>
    );
  }
  return (
    <>
      <h2>Recognised in the text</h2>
      {nhsNumbers.length > 0 && (
        <p>
          {patient.nhsNumber ? "It has this patient’s NHS number." : (
            <>
              It has the NHS number{" "}
              {nhsNumbers.map(formatNhsNumber).join(", ")}. This patient’s record has none:{" "}
              <a href={paths.editPatient(patient.id)}>check it, then add it to the record</a>.
            </>
          )}
        </p>
      )}
      {offers.length === 0
        ? <p>No medicines or allergies that the history does not have already.</p>
        : (
          <form method="post" action={paths.referralPastedTaken(referral.id)}>
            <CheckboxesField
              form={form}
              name="take"
              legend="What should go into the history?"
              hint="Check it first. It is put behind what is there, and you can change it"
              items={offers.map(({ key, part, words, now }) => ({
                value: key,
                label: partLabels[part],
                hint: (
                  <>
                    <span class="kept-lines">{words}</span>
                    {now && (
                      <>
                        <br />In the history now: {now}
                      </>
                    )}
                  </>
                ),
              }))}
            />
            <ButtonGroup>
              <Button>Put into the history</Button>
              <ButtonLink variant="secondary" href={paths.referralHistory(referral.id)}>
                Take nothing
              </ButtonLink>
            </ButtonGroup>
          </form>
        )}
    </>
  );
}

const partLabels = { medicines: "Medicines", allergies: "Allergies" } as const;
