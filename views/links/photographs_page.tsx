/** How to take them, the form that sends them, and what of them has arrived. */
import type { PhotographLimits } from "@/domain/photographs/limits.ts";
import type { AskedOfPatient } from "@/domain/photographs/asked_of_patient.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import type { UnfinishedUpload } from "@/domain/photographs/find_uploads.ts";
import type { Permitted } from "@/domain/photographs/permitted_place.ts";
import { ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { ArrivedPhotographs } from "@/views/links/arrived_photographs.tsx";
import type { Journey } from "@/views/links/journey.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { PatientsPhotographsForm } from "@/views/links/photographs_form.tsx";
import { PhotographGuide } from "@/views/links/photograph_guide.tsx";
import { paths } from "@/views/paths.ts";

export interface LinkPhotographsShown {
  readonly journey: Journey;
  readonly permitted: Permitted;
  readonly asked: readonly AskedOfPatient[];
  readonly photographs: readonly Photograph[];
  readonly unfinished: readonly UnfinishedUpload[];
  readonly limits: PhotographLimits;
}

export function LinkPhotographsPage(
  { shown, form }: { shown: LinkPhotographsShown; form: FormState },
) {
  const { journey: { say, token, link: { practiceName: practice } }, permitted } = shown;
  return (
    <LinkPage
      say={say}
      title={say("photographs.title")}
      practice={practice}
      error={hasErrors(form)}
      back={paths.linkPhotographPlace(token)}
      token={token}
      scripts={["link_photographs.js"]}
    >
      <ErrorSummary form={form} />
      <h1>{say("photographs.title")}</h1>
      <p>{say("photographs.intro")}</p>
      {permitted.place === "intimate" && (
        <div class="nhsuk-inset-text">
          <p>{say("photographs.asked_by", { name: permitted.askedBy, practice })}</p>
          <p>{say("photographs.asked_by.who")}</p>
          <p>
            <a href={paths.linkInstead(token)}>{say("photographs.asked_by.instead")}</a>
          </p>
        </div>
      )}
      <PhotographGuide say={say} />
      <PatientsPhotographsForm shown={shown} form={form} />
      <ArrivedPhotographs shown={shown} />
      <p>{say("photographs.need_not")}</p>
      <ButtonGroup>
        <ButtonLink href={paths.linkCheck(token)}>{say("gate.continue")}</ButtonLink>
      </ButtonGroup>
    </LinkPage>
  );
}
