import { deepEqual, equal, match } from "node:assert/strict";
import fc from "fast-check";
import papaparse from "papaparse";
import type { Day, Id } from "@/db/columns.ts";
import { correctionsCsv, templateCsv } from "@/domain/patients/corrections.ts";
import { registerForm } from "@/domain/patients/forms.ts";
import { columnFor } from "@/domain/patients/import_columns.ts";
import { readList } from "@/domain/patients/read_list.ts";
import { type ListRules, readRow } from "@/domain/patients/read_row.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const rowsOf = (bytes: Uint8Array<ArrayBuffer>) => {
  const read = readList(bytes);
  return read.ok ? read.rows : read.why;
};
const heads = "First name,Last name,Date of birth";

Deno.test("readList() reads what spreadsheets write: BOM, semicolons, tabs, quotes, Windows letters", () => {
  const expected = [{
    line: 2,
    fields: { firstName: "Zoë", lastName: 'O\'Brien; "Bee"', dateOfBirth: "15/03/1984" },
  }];
  deepEqual(rowsOf(utf8(`\uFEFF${heads}\r\nZoë,"O'Brien; ""Bee""",15/03/1984\r\n`)), expected);
  deepEqual(
    rowsOf(utf8(`${heads.replaceAll(",", ";")}\nZoë;"O'Brien; ""Bee""";15/03/1984`)),
    expected,
  );
  deepEqual(
    rowsOf(utf8(`${heads.replaceAll(",", "\t")}\nZoë\t"O'Brien; ""Bee"""\t15/03/1984\n`)),
    expected,
  );
  const windows = Uint8Array.from(
    `${heads}\r\nZo\u00eb,O'Brien,15/03/1984`,
    (letter) => letter.charCodeAt(0),
  );
  equal((rowsOf(windows) as typeof expected)[0]!.fields.firstName, "Zoë");
  const utf16 = new Uint8Array(
    Uint16Array.from(`\uFEFF${heads}\nZoë,Pell,15/03/1984`, (each) => each.charCodeAt(0)).buffer,
  );
  equal((rowsOf(utf16) as typeof expected)[0]!.fields.firstName, "Zoë");
});

Deno.test("readList() knows headings in any case, order and wording, and counts rows as a spreadsheet does", () => {
  const rows = rowsOf(utf8(
    'Surname,FORENAME,D.O.B.,NHS_No,Colour\n\nPell,Edith,"9 June\n1943",="9990000018",blue\n,,,,\nMarsh,Helen,1/2/1960\n',
  ));
  deepEqual(rows, [
    {
      line: 3,
      fields: {
        lastName: "Pell",
        firstName: "Edith",
        dateOfBirth: "9 June\n1943",
        nhsNumber: "9990000018",
      },
    },
    { line: 5, fields: { lastName: "Marsh", firstName: "Helen", dateOfBirth: "1/2/1960" } },
  ]);
});

Deno.test("readList() says why nothing in a file can be used", () => {
  const table: readonly (readonly [Uint8Array<ArrayBuffer>, RegExp])[] = [
    [utf8(""), /empty/],
    [utf8("\n , \n"), /empty/],
    [utf8(heads), /headings and no patients/],
    [utf8("Edith,Pell,1943"), /Missing: First name, Last name, Date of birth/],
    [utf8("First name,Last name\nA,B"), /Missing: Date of birth/],
    [utf8(`${heads},DOB\nA,B,C,D`), /Two columns are both the Date of birth/],
    [utf8(`${heads}\n${"A,B,C\n".repeat(5001)}`), /5001 patients. Split/],
    [Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /not a CSV file/],
  ];
  for (const [bytes, words] of table) match(String(rowsOf(bytes)), words);
});

Deno.test("readList() never throws, whatever the file holds", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
    readList(new Uint8Array(bytes));
  }));
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'",;\n\ta=') }), (tail) => {
    readList(utf8(`${heads}\n${tail}`));
  }));
});

const practice = "01990000-0000-7000-8000-000000000001" as Id<"Organisation">;
const home = "01990000-0000-7000-8000-000000000002" as Id<"Organisation">;
const patientRules = { testNumbers: "only", today: "2026-03-02" as Day } as const;
const rules: ListRules = {
  ...patientRules,
  form: registerForm(patientRules),
  practices: new Map([["A81001", practice]]),
  place: { practiceId: null, homeId: home },
};
const good = { firstName: "Edith", lastName: "Pell", dateOfBirth: "9/6/1943" };
const reasons = (fields: object) => {
  const read = readRow({ ...good, ...fields }, rules);
  return read.ok ? [] : read.reasons;
};

Deno.test("readRow() reads a row by the rules of the form", () => {
  const read = readRow({
    ...good,
    nhsNumber: "999 000 0018",
    sex: "F",
    ethnicCategory: "r",
    address1: "4 Mill Lane",
    address3: "Seaview",
    postcode: "zz993wz",
    phone: "+44 1632 960104",
    practiceCode: "a81001",
    room: "12",
  }, rules);
  deepEqual(read.ok && read.details, {
    nhsNumber: "9990000018",
    noNhsNumberReason: null,
    firstName: "Edith",
    lastName: "Pell",
    dateOfBirth: "1943-06-09",
    sex: "female",
    ethnicCategory: "R",
    ethnicBackground: null,
    addressLines: "4 Mill Lane\nSeaview",
    postcode: "ZZ99 3WZ",
    phone: "+44 1632 960104",
    email: null,
    practiceId: practice,
    homeId: home,
    room: "12",
  });
});

Deno.test("readRow() gives every reason why a row cannot be taken", () => {
  deepEqual(reasons({}), []);
  deepEqual(reasons({ noNhsNumberReason: "Lives abroad" }), []);
  deepEqual(
    reasons({ nhsNumber: "999 123 4567", dateOfBirth: "31/2/1984", sex: "Q", postcode: "ZZ" }),
    [
      "Date of birth must be a real date such as 15/03/1984, not 31/2/1984",
      "Sex must be F, M, I or U, not Q",
      "This is not an NHS number. A digit may be wrong, or two may be swapped. Check it",
      "Enter a full UK postcode, such as AA3 1AB",
    ],
  );
  deepEqual(reasons({ dateOfBirth: undefined }), ["Enter the date of birth"]);
  deepEqual(reasons({ dateOfBirth: "9/6/2043" }), ["Date of birth must be today or in the past"]);
  deepEqual(reasons({ firstName: "=cmd|'/c calc'!A1" }), ["First name begins like a formula"]);
  deepEqual(reasons({ practiceCode: "Z99999" }), [
    "There is no GP practice with the code Z99999 here",
  ]);
  match(reasons({ ethnicCategory: "Q" })[0]!, /2001 list/);
  match(reasons({ noNhsNumberReason: "lost it" })[0]!, /Why no NHS number must be one of/);
});

Deno.test("correctionsCsv() can be corrected and brought again, and runs nothing in a spreadsheet", () => {
  const cells = fc.string({ unit: fc.constantFrom(..."ab=+-@\",;'\n1") });
  const fields = fc.record({ firstName: cells, lastName: cells, phone: cells, room: cells });
  fc.assert(fc.property(fields, (row) => {
    const csv = correctionsCsv([{ line: 7, fields: row, reasons: ["Check it"] }]);
    const parsed = papaparse.parse<string[]>(csv.slice(1).trimEnd()).data[1]!;
    for (const cell of parsed) equal(/^[=+\-@]/.test(cell), false, cell);
  }));
  const phone = correctionsCsv([{ line: 2, fields: { ...good, phone: "+44 1" }, reasons: [] }]);
  const again = readList(utf8(phone));
  equal(again.ok && again.rows[0]!.fields.phone, "+44 1");
});

Deno.test("the template's headings are all known", () => {
  const [heads] = papaparse.parse<string[]>(templateCsv.slice(1)).data;
  deepEqual(heads!.filter((heading) => !columnFor(heading)), []);
});
