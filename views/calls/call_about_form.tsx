/** What a home says of its call while it waits or talks: sent without leaving the call. */
import type { Call } from "@/domain/calls/find.ts";
import { AboutFields, type Resident } from "@/views/calls/about_fields.tsx";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export function CallAboutForm(
  { call, residents, form }: {
    call: Call;
    residents: readonly Resident[];
    form: FormState;
  },
) {
  return (
    <Details summary="Say whom it is about, and what is wrong" open={call.state !== "live"}>
      <form method="post" action={paths.callAbout(call.id)} data-in-place>
        <AboutFields form={hasErrors(form) ? form : saidOf(call)} residents={residents} />
        <Button variant="secondary">Tell the hub</Button>
        <p class="autosave" data-in-place-status role="status"></p>
      </form>
    </Details>
  );
}

const saidOf = ({ patientId, subject, about, language, redFlags, sbard }: Call): FormState => ({
  values: {
    patientId: patientId ?? "",
    subject: subject === "patient" ? "" : subject ?? "",
    about: about ?? "",
    language: language ?? "",
    redFlags: [...redFlags],
    ...sbard,
  },
  errors: {},
});
