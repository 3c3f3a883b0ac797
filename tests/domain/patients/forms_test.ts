import { deepEqual, equal } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { ethnicCategories } from "@/db/schema/patients.ts";
import {
  answersOf,
  backgroundsOf,
  ethnicityInWords,
  ethnicityOf,
  groupKeys,
} from "@/domain/patients/ethnicity.ts";
import { amendForm, MergeForm, NeedForm, registerForm } from "@/domain/patients/forms.ts";

const rules = { testNumbers: "only", today: "2026-03-02" as Day } as const;
const typed = {
  nhsNumber: "999 000 0018",
  noNhsNumberReason: "",
  firstName: " Edith ",
  lastName: "O’Brien-Łuk 3rd",
  "dateOfBirth-day": "9",
  "dateOfBirth-month": "6",
  "dateOfBirth-year": "1943",
  sex: "female",
  addressLines: "4 Mill Lane,\r\n\r\n Seaview ",
  postcode: "zz993wz",
  phone: "+44 (0)1632 960104",
  email: "edith@pell.example",
  practiceId: "",
  homeId: "",
  room: "",
};
const errors = (over: object) =>
  Object.fromEntries(
    registerForm(rules).safeParse({ ...typed, ...over }).error?.issues
      .map(({ path, message }) => [String(path[0]), message]) ?? [],
  );

Deno.test("registerForm() takes a patient as they are typed", () => {
  deepEqual(registerForm(rules).parse(typed), {
    nhsNumber: "9990000018",
    noNhsNumberReason: null,
    firstName: "Edith",
    lastName: "O’Brien-Łuk 3rd",
    dateOfBirth: "1943-06-09",
    sex: "female",
    ethnicCategory: null,
    ethnicBackground: null,
    addressLines: "4 Mill Lane\nSeaview",
    postcode: "ZZ99 3WZ",
    phone: "+44 (0)1632 960104",
    email: "edith@pell.example",
    practiceId: null,
    homeId: null,
    room: null,
    needs: [],
  });
});

Deno.test("registerForm() says everything that is missing at once", () => {
  deepEqual(
    Object.fromEntries(
      registerForm(rules).safeParse({}).error!.issues.map((i) => [String(i.path[0]), i.message]),
    ),
    {
      nhsNumber: "Enter the NHS number, or choose why there is none",
      firstName: "Enter the first name",
      lastName: "Enter the last name",
      dateOfBirth: "Enter the date of birth",
      sex: "Choose the sex",
    },
  );
});

Deno.test("registerForm() says what is wrong with each field", () => {
  deepEqual(errors({ nhsNumber: "", noNhsNumberReason: "newborn" }), {});
  deepEqual(errors({ noNhsNumberReason: "newborn" }), {
    nhsNumber: "Enter the NHS number or choose why there is none, not both",
  });
  deepEqual(errors({ firstName: "x".repeat(101) }), {
    firstName: "First name must be 100 characters or fewer",
  });
  deepEqual(errors({ "dateOfBirth-year": "2026", "dateOfBirth-month": "3" }), {
    dateOfBirth: "Date of birth must be today or in the past",
  });
  deepEqual(errors({ "dateOfBirth-year": "1843" }), {
    dateOfBirth: "Date of birth must be less than 130 years ago. Check the year",
  });
  deepEqual(errors({ "dateOfBirth-day": "31" }), {
    dateOfBirth: "Date of birth must be a real date",
  });
  deepEqual(errors({ postcode: "ZZ99" }), {
    postcode: "Enter a full UK postcode, such as AA3 1AB",
  });
  deepEqual(errors({ phone: "ring my son" }), {
    phone: "Enter a phone number, such as 01632 960001 or +44 808 157 0192",
  });
  deepEqual(errors({ email: "edith@" }), {
    email: "Enter an email address in the correct format, such as name@example.com",
  });
  deepEqual(errors({ practiceId: "1; drop table" }), {
    practiceId: "Choose a GP practice from the list",
  });
  deepEqual(errors({ addressLines: "a\n".repeat(8) }), {
    addressLines: "Address must have 7 lines or fewer",
  });
  deepEqual(errors({ ethnicGroup: "asian" }), {
    ethnicGroup: "Choose what best describes their background",
  });
  deepEqual(errors({ needs: ["interpreter", "wheelchair"] }), {
    needs: "Enter the language they need an interpreter for",
  });
});

Deno.test("registerForm() takes needs with their details and leaves out what was not chosen", () => {
  const { needs } = registerForm(rules).parse({
    ...typed,
    needs: ["interpreter", "wheelchair", "no_such_need"],
    "need-interpreter": "Polish",
    "need-hearing": "left ear",
  });
  deepEqual(needs, [{ kind: "interpreter", detail: "Polish" }, {
    kind: "wheelchair",
    detail: null,
  }]);
});

Deno.test("amendForm() asks which version the page showed", () => {
  equal(amendForm(rules).parse({ ...typed, version: "3" }).version, 3);
  equal(amendForm(rules).safeParse(typed).success, false);
  equal(amendForm(rules).safeParse({ ...typed, version: "x" }).success, false);
});

Deno.test("NeedForm and MergeForm say what is missing", () => {
  equal(
    NeedForm.safeParse({ kind: "other" }).error?.issues[0]?.message,
    "Say what the other need is",
  );
  equal(
    MergeForm.safeParse({ otherId: "", reason: "" }).error?.issues[0]?.message,
    "Choose the other record",
  );
});

Deno.test("the two questions lead to the 2001 category where the GOV.UK answers do not match it", () => {
  const code = (group: string, background: string) =>
    registerForm(rules).parse({
      ...typed,
      ethnicGroup: group,
      [`background-${group}`]: background,
    }).ethnicCategory;
  equal(code("asian", "chinese"), "R");
  equal(code("other", "arab"), "S");
  equal(code("white", "gypsy"), "C");
  equal(code("white", "roma"), "C");
  equal(code("declined", ""), "Z");
  equal(code("", ""), null);
});

Deno.test("every category but not known can be reached, and every answer finds its way back", () => {
  const codes = groupKeys.flatMap((group) =>
    backgroundsOf(group).map((background) => {
      const own = background.own ? "Kurdish" : null;
      const kept = ethnicityOf(background, own);
      deepEqual(answersOf(kept), { group, background });
      return kept.ethnicCategory;
    })
  );
  const asked = ethnicCategories.filter((code) => code !== "Z" && code !== "99");
  deepEqual([...new Set(codes)].sort(), [...asked].sort());
  deepEqual(answersOf({ ethnicCategory: "Z", ethnicBackground: null }).group, "declined");
  deepEqual(answersOf({ ethnicCategory: null, ethnicBackground: null }).group, undefined);
});

Deno.test("ethnicityInWords() keeps what the code alone would lose", () => {
  equal(
    ethnicityInWords({ ethnicCategory: "C", ethnicBackground: "Roma" }),
    "Any other White background (Roma)",
  );
  equal(ethnicityInWords({ ethnicCategory: null, ethnicBackground: null }), "Not asked");
});
