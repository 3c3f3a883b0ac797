/** A date asked in three boxes named `NAME-day`, `NAME-month` and `NAME-year`. */
import { DateInput } from "@/views/components/date_input.tsx";
import type { Legended } from "@/views/components/fields.tsx";
import { useOwnWords } from "@/views/components/own_words.ts";
import { firstError, typed } from "@/views/form_state.ts";

const parts = [
  { part: "day", width: 2 },
  { part: "month", width: 2 },
  { part: "year", width: 4 },
] as const;

/**
 * An error under NAME marks the whole date; one under NAME-month marks that box alone.
 * The summary's link to NAME finds the group, and static/js/error_summary.js its first box.
 */
export function DateField(
  { form, name, autocomplete, ...field }: Legended & {
    /** `bday` only for the person's own birthday: fills bday-day and so on. */
    readonly autocomplete?: "bday" | "off" | undefined;
  },
) {
  const own = useOwnWords();
  const errors = parts.map(({ part }) => firstError(form, `${name}-${part}`));
  const whole = firstError(form, name);
  return (
    <DateInput
      id={name}
      {...field}
      error={whole ?? errors.find(Boolean)}
      parts={parts.map(({ part, width }, index) => ({
        id: `${name}-${part}`,
        name: `${name}-${part}`,
        label: own[part],
        width,
        value: typed(form, `${name}-${part}`),
        error: whole !== undefined || errors[index] !== undefined,
        autocomplete: autocomplete === "bday" ? `bday-${part}` : autocomplete,
      }))}
    />
  );
}
