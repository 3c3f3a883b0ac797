/** The columns of a patient list: what each is called, and by which other headings it is known. */

export const columnCatalogue = {
  nhsNumber: { heading: "NHS number", also: ["nhsno", "nhs"] },
  noNhsNumberReason: { heading: "Why no NHS number", also: ["nonhsnumberreason"] },
  firstName: { heading: "First name", also: ["forename", "forenames", "givenname", "firstnames"] },
  lastName: { heading: "Last name", also: ["surname", "familyname"] },
  dateOfBirth: { heading: "Date of birth", also: ["dob", "birthdate", "born"] },
  sex: { heading: "Sex", also: ["gender"] },
  ethnicCategory: {
    heading: "Ethnic category",
    also: ["ethnicity", "ethniccode", "ethniccategorycode"],
  },
  address1: { heading: "Address line 1", also: ["address", "address1", "addressline"] },
  address2: { heading: "Address line 2", also: ["address2"] },
  address3: { heading: "Address line 3", also: ["address3", "town", "city"] },
  address4: { heading: "Address line 4", also: ["address4", "county"] },
  postcode: { heading: "Postcode", also: ["postalcode", "zip"] },
  phone: {
    heading: "Phone number",
    also: ["phone", "telephone", "tel", "mobile", "telephonenumber"],
  },
  email: { heading: "Email address", also: ["email", "emailaddress"] },
  practiceCode: {
    heading: "GP practice code",
    also: ["gppracticecode", "practicecode", "odscode"],
  },
  room: { heading: "Room", also: ["roomnumber"] },
} as const;
export type ImportColumn = keyof typeof columnCatalogue;
export const importColumns = Object.keys(columnCatalogue) as ImportColumn[];
export const headingOf = (column: ImportColumn): string => columnCatalogue[column].heading;

/** Without these nobody can be told apart. */
export const neededColumns: readonly ImportColumn[] = ["firstName", "lastName", "dateOfBirth"];

/** Any case, spacing and punctuation: `NHS_No.` is the NHS number. */
export function columnFor(heading: string): ImportColumn | undefined {
  const plain = bare(heading);
  return importColumns.find((column) => {
    const { heading: own, also } = columnCatalogue[column];
    return bare(own) === plain || (also as readonly string[]).includes(plain);
  });
}

const bare = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9]/g, "");
