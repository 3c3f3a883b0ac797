/** NHS Data Dictionary, treatment function codes: text, since codes are not numbers. */
export const specialties: Readonly<Record<string, string>> = {
  "303": "Clinical haematology",
  "320": "Cardiology",
  "330": "Dermatology",
  "420": "Paediatrics",
  "430": "Geriatric medicine",
};

export const specialtyLabel = (code: string): string => specialties[code] ?? `Specialty ${code}`;
