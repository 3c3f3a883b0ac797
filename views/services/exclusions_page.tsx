/** Patients whom a version does not take, each with what to do instead. */
import { exclusionsKey } from "@/domain/questions/reserved_keys.ts";
import type { Exclusion } from "@/domain/services/definition.ts";
import type { ServiceVersion } from "@/domain/services/find_versions.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { RadiosField, TextAreaField, TextField } from "@/views/components/fields.tsx";
import { type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { newPart } from "@/views/services/questions_page.tsx";
import { SectionFrame } from "@/views/services/section_page.tsx";
import { knownBy } from "@/views/services/version_words.ts";
import { WhenField } from "@/views/services/when_field.tsx";

export function ExclusionsPage({ version, form }: { version: ServiceVersion; form: FormState }) {
  const { definition: { exclusions, questions }, serviceId, id } = version;
  return (
    <SectionFrame version={version} title="Patients it does not take" form={form} wide>
      <p>
        A referral of such a patient cannot be sent: the practice is told what to do instead. Those
        that only the sender can know are asked together, as the last question.
      </p>
      <ButtonLink href={paths.versionPart(serviceId, id, exclusionsKey, newPart)}>
        Add such patients
      </ButtonLink>
      {exclusions.length === 0 ? <p class="empty">It takes every patient.</p> : (
        <ul class="rows">
          {exclusions.map((exclusion) => (
            <li>
              <p class="rows__name">
                <a href={paths.versionPart(serviceId, id, exclusionsKey, exclusion.key)}>
                  {exclusion.words}
                </a>
              </p>
              <p>Instead: {exclusion.instead}</p>
              <p class="quiet small">{sentence(knownBy(exclusion, questions))}</p>
              <form
                method="post"
                action={paths.versionPartRemoval(serviceId, id, exclusionsKey, exclusion.key)}
              >
                <input type="hidden" name="seen" value={version.fingerprint} />
                <Button small variant="secondary">
                  Take out
                  <span class="nhsuk-u-visually-hidden">{` “${exclusion.words}”`}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </SectionFrame>
  );
}

const sentence = (words: string) => words[0]!.toUpperCase() + words.slice(1);

export function ExclusionPage({ version, exclusion, address, form }: {
  version: ServiceVersion;
  exclusion: Exclusion | undefined;
  address: string;
  form: FormState;
}) {
  const { serviceId, id, definition } = version;
  const list = paths.versionSection(serviceId, id, exclusionsKey);
  return (
    <SectionFrame
      version={version}
      title={exclusion ? "Change who is not taken" : "Add who is not taken"}
      back={{ href: list, label: "Patients it does not take" }}
      form={form}
    >
      <form
        method="post"
        action={paths.versionPart(serviceId, id, exclusionsKey, address)}
        novalidate
      >
        <input type="hidden" name="seen" value={typed(form, "seen")} />
        <TextField
          form={form}
          name="words"
          label="Which patients?"
          hint="For example, More than 3 lesions"
        />
        <TextAreaField
          form={form}
          name="instead"
          label="What should the practice do instead?"
          rows={3}
        />
        <RadiosField
          form={form}
          name="known"
          legend="How is it known?"
          items={[
            { value: "asked", label: "The sender is asked" },
            {
              value: "age",
              label: "By the date of birth",
              conditional: (
                <TextField
                  form={form}
                  name="underAge"
                  label="Patients who are younger than"
                  inputMode="numeric"
                  width={3}
                  suffix="years"
                />
              ),
            },
            {
              value: "answer",
              label: "By an answer to a question",
              conditional: (
                <WhenField
                  form={form}
                  legend="Where one of these was answered"
                  questions={definition.questions}
                />
              ),
            },
          ]}
        />
        <ButtonGroup>
          <Button>Save</Button>
          <ButtonLink variant="secondary" href={list}>Leave it as it is</ButtonLink>
        </ButtonGroup>
      </form>
    </SectionFrame>
  );
}
