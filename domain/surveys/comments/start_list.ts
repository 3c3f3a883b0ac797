/** A list to begin with; each organisation adds and ends as it likes. */
export const themesToBeginWith = [
  "Kindness of staff",
  "Being listened to",
  "Explanations",
  "Waiting",
  "Getting in touch",
  "Care and treatment",
  "The building",
  "Something else",
] as const;
