/** What a person typed and what is wrong with it: every form page shows one of these. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;
export type Errors = Readonly<Record<string, readonly string[] | undefined>>;
export interface FormState {
  readonly values: Values;
  readonly errors: Errors;
  /** The form was in order, and still could not be taken: "conflict" where someone was quicker. */
  readonly refused?: "invalid" | "conflict" | undefined;
}

export const emptyForm: FormState = { values: {}, errors: {} };

/** The typed value of a field that holds one. */
export function typed(form: FormState, name: string): string | undefined {
  const value = form.values[name];
  return typeof value === "string" ? value : value?.[0];
}

/** The chosen values of a field that may hold several. */
export function chosen(form: FormState, name: string): readonly string[] {
  const value = form.values[name];
  return value === undefined ? [] : typeof value === "string" ? [value] : value;
}

export const firstError = (form: FormState, name: string): string | undefined =>
  form.errors[name]?.[0];

export const hasErrors = (form: FormState): boolean =>
  Object.values(form.errors).some((messages) => messages && messages.length > 0);
