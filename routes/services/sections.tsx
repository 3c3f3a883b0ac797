/** The sections of a version that are one form each. */
import type { Child } from "hono/jsx";
import type { z } from "zod";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import { type Part, saveVersion } from "@/domain/services/save_version.ts";
import {
  DiagnosesForm,
  LettersForm,
  PracticesForm,
  PrioritiesForm,
  type Section,
  TariffsForm,
  typedDiagnoses,
  typedLetters,
  typedPractices,
  typedPriorities,
  typedTariffs,
} from "@/domain/services/section_forms.ts";
import { choosable } from "@/domain/sourcing/find.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { isOn, toVersion, versionShown } from "@/routes/services/version_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState, Values } from "@/views/form_state.ts";
import {
  DiagnosesFields,
  LettersFields,
  PracticesFields,
  PrioritiesFields,
  TariffsFields,
} from "@/views/services/section_fields.tsx";
import { SectionPage } from "@/views/services/section_page.tsx";
import { paths } from "@/views/paths.ts";

interface Fields {
  readonly section: Section;
  readonly schema: z.ZodType<{ readonly seen: string; readonly part: Part }>;
  readonly typed: (definition: ServiceDefinition) => Values;
  readonly fields: (form: FormState, c: PageContext) => Child | Promise<Child>;
}

export const practicesSection = section({
  section: "practices",
  schema: PracticesForm,
  typed: typedPractices,
  fields: async (form, { var: { store, actor } }) => (
    <PracticesFields form={form} practices={await choosable(store.read, actor, "practice")} />
  ),
});

export const prioritiesSection = section({
  section: "priorities",
  schema: PrioritiesForm,
  typed: typedPriorities,
  fields: (form) => <PrioritiesFields form={form} />,
});

export const tariffsSection = section({
  section: "tariffs",
  schema: TariffsForm,
  typed: typedTariffs,
  fields: (form) => <TariffsFields form={form} />,
});

export const diagnosesSection = section({
  section: "diagnoses",
  schema: DiagnosesForm,
  typed: typedDiagnoses,
  fields: (form) => <DiagnosesFields form={form} />,
});

export const lettersSection = section({
  section: "letters",
  schema: LettersForm,
  typed: typedLetters,
  fields: (form) => <LettersFields form={form} />,
});

function section({ section, schema, typed, fields }: Fields) {
  return createApp()
    .get("/", can("service.amend"), (c) => page(c))
    .post("/", can("service.amend"), form(schema, page), async (c) => {
      const { store, actor } = c.var;
      const id = paramId<"ServiceVersion">(c, "serviceVersion");
      const { seen, part } = c.req.valid("form");
      await saveVersion(store, actor, id, seen, part);
      notice(c, "details-saved");
      return c.redirect(paths.serviceVersion(paramId<"Service">(c, "service"), id), 303);
    });

  async function page(c: PageContext, again?: FormState): Promise<Response> {
    const version = await versionShown(c);
    if (isOn(version) && !again) return toVersion(c, version);
    const state = formShown(c, again, {
      ...typed(version.definition),
      seen: version.fingerprint,
    });
    const inside = await fields(state, c);
    return show(
      c,
      <SectionPage version={version} section={section} form={state}>{inside}</SectionPage>,
      again ? 422 : 200,
    );
  }
}
