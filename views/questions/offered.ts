import type { Option } from "@/domain/questions/question.ts";
import { chosen, type FormState } from "@/views/form_state.ts";

/** What is offered, and what was chosen before it was offered no more: that is not lost by saving. */
export const offeredWithKept = (
  options: readonly Option[],
  form: FormState,
  name: string,
): readonly Option[] => [
  ...options,
  ...chosen(form, name)
    .filter((value) => value !== "" && !options.some((option) => option.value === value))
    .map((value) => ({ value, label: `${value.replaceAll("_", " ")} (chosen before)` })),
];
