/** What somebody takes while on shift: theirs to say, and their lead's. */
import { languageChoices } from "@/domain/hubs/languages.ts";
import { skillChoices } from "@/domain/hubs/skills.ts";
import { Details } from "@/views/components/details.tsx";
import { CheckboxesField } from "@/views/components/fields.tsx";
import { chosen, type FormState } from "@/views/form_state.ts";

export function TakesFields({ form, whose }: { form: FormState; whose: "yours" | "theirs" }) {
  return (
    <>
      <CheckboxesField
        form={form}
        name="skills"
        legend={whose === "yours" ? "What can you take?" : "What can they take?"}
        hint="A call rings for those who take calls. The others are called in, or rung in a surge"
        items={skillChoices}
        small
      />
      <Details
        summary="Languages, besides English"
        open={chosen(form, "languages").length > 0 || form.errors["languages"] !== undefined}
      >
        <CheckboxesField
          form={form}
          name="languages"
          legend={whose === "yours"
            ? "Which languages do you speak with homes?"
            : "Which languages do they speak with homes?"}
          hint="Where a caller speaks one best, those who speak it are rung first"
          items={languageChoices}
          small
        />
      </Details>
    </>
  );
}
