/** The invented patients of the demo: one line each, always the same. */
import type { Day, NhsNumber } from "@/db/columns.ts";
import type { CastOrganisationKey } from "@/commands/demo/cast.ts";
import type { SkinTone } from "@/commands/demo/skin/plain_skin.ts";
import type { NeedKind } from "@/db/schema/patients.ts";

export interface DemoPatient {
  readonly nhsNumber: NhsNumber;
  readonly firstName: string;
  readonly lastName: string;
  readonly sex: "female" | "male";
  readonly dateOfBirth: Day;
  readonly tone: SkinTone;
  readonly practice: CastOrganisationKey;
  readonly home?: CastOrganisationKey;
  readonly room?: string;
  readonly need?: readonly [NeedKind, string | null];
  readonly phone: string;
  readonly addressLines: string;
  readonly postcode: string;
}

/** First name, last name, sex, year of birth, skin, and a need some of them have. */
type Line = readonly [string, string, "f" | "m", number, SkinTone, NeedKind?, string?];

const oakfield: readonly Line[] = [
  ["Margaret", "Ashdown", "f", 1948, "light"],
  ["Kwame", "Boateng", "m", 1979, "dark"],
  ["Zofia", "Lewandowska", "f", 1984, "very_light", "interpreter", "Polish"],
  ["Harold", "Finney", "m", 1941, "light", "hearing", "Both ears; speak facing him"],
  ["Amina", "Yusuf", "f", 1992, "dark", "interpreter", "Somali"],
  ["Josephine", "O'Rourke", "f", 1963, "very_light"],
  ["Rajesh", "Patel", "m", 1957, "brown"],
  ["Chloe", "Hardcastle", "f", 2001, "light"],
  ["José", "Fernández", "m", 1972, "olive", "interpreter", "Spanish"],
  ["Winifred", "Tarrant", "f", 1936, "very_light", "sight", "Registered severely sight impaired"],
  ["Daniel", "Whitcombe", "m", 1989, "light"],
  ["Priscilla", "Adeyemi", "f", 1968, "dark"],
  ["Tariq", "Hussain", "m", 1981, "brown"],
  ["Gwen", "Pritchard", "f", 1954, "light"],
  ["Mei", "Chan", "f", 1976, "medium", "interpreter", "Cantonese"],
  ["Leonard", "Sykes", "m", 1944, "light"],
  ["Bethany", "Nkemelu", "f", 1997, "dark"],
  ["Ivor", "Maddox", "m", 1950, "very_light"],
  ["Sunita", "Rao", "f", 1986, "brown"],
  ["Callum", "Drysdale", "m", 2004, "very_light"],
  ["Dorothy", "Elphick", "f", 1939, "light", "large_print"],
  ["Farah", "Siddiqui", "f", 1990, "olive"],
  ["Neville", "Crabtree", "m", 1952, "light"],
  ["Olena", "Kovalenko", "f", 1983, "light", "interpreter", "Ukrainian"],
  ["Terence", "Badger", "m", 1966, "light", "easy_read"],
  ["Naomi", "Levy", "f", 1973, "olive"],
  ["Emeka", "Obi", "m", 1995, "dark"],
  ["Rosalind", "Thackeray", "f", 1958, "very_light"],
  ["Piotr", "Zawadzki", "m", 1987, "light"],
  ["Hazel", "Umpleby", "f", 1946, "light", "wheelchair"],
  ["Samir", "Khoury", "m", 1969, "olive"],
  ["Jean", "Pickersgill", "f", 1943, "very_light"],
  ["Ffion", "Bevan", "f", 1999, "light", "british_sign_language"],
  ["Alasdair", "Munro", "m", 1961, "very_light"],
  ["Grace", "Mwangi", "f", 1978, "dark"],
  ["Victor", "Hemsley", "m", 1955, "light"],
];

const millbrook: readonly Line[] = [
  ["Patricia", "Cullen", "f", 1960, "very_light"],
  ["Mohammed", "Iqbal", "m", 1975, "brown"],
  ["Lucia", "Marchetti", "f", 1982, "olive"],
  ["Edwin", "Fairbrother", "m", 1947, "light"],
  ["Thandiwe", "Dube", "f", 1993, "dark"],
  ["Roger", "Salthouse", "m", 1951, "light"],
  ["Isla", "McTavish", "f", 2006, "very_light"],
  ["Vikram", "Nair", "m", 1985, "brown"],
];

const rosewood: readonly Line[] = [
  ["Edith", "Longbottom", "f", 1931, "very_light", "dementia", "Responds to her first name"],
  ["Cyril", "Haddow", "m", 1934, "light", "hearing", "Left ear"],
  ["Beryl", "Stainforth", "f", 1929, "light", "dementia"],
  ["Winston", "Campbell", "m", 1938, "dark"],
  ["Sheila", "Ogden", "f", 1936, "very_light", "carer_present"],
  ["Stanisław", "Nowak", "m", 1933, "light", "interpreter", "Polish"],
  ["Mavis", "Thirkettle", "f", 1930, "light", "wheelchair"],
  ["Arthur", "Blenkinsop", "m", 1935, "light", "dementia"],
];

const women = [
  "Alice",
  "Brenda",
  "Carys",
  "Deborah",
  "Elaine",
  "Fatima",
  "Gillian",
  "Heather",
  "Irene",
  "Joyce",
  "Karen",
  "Lorna",
  "Marion",
  "Noreen",
  "Olive",
  "Pauline",
  "Rita",
  "Saira",
  "Thelma",
  "Vera",
] as const;
const men = [
  "Alan",
  "Brian",
  "Colin",
  "Derek",
  "Eric",
  "Francis",
  "Graham",
  "Hugh",
  "Ian",
  "Jacob",
  "Keith",
  "Liam",
  "Malik",
  "Nigel",
  "Oliver",
  "Peter",
  "Quentin",
  "Robert",
  "Stuart",
  "Trevor",
] as const;
const families = [
  "Abbott",
  "Barlow",
  "Coates",
  "Dyer",
  "Eccles",
  "Fenwick",
  "Garside",
  "Holroyd",
  "Inman",
  "Jagger",
  "Kershaw",
  "Lumb",
  "Murgatroyd",
  "Naylor",
  "Oldroyd",
  "Parkin",
  "Ramsden",
  "Sugden",
  "Tetley",
  "Uttley",
  "Varley",
  "Waddington",
  "Yates",
  "Hirst",
  "Crossley",
  "Greenwood",
  "Ackroyd",
  "Bairstow",
  "Dobson",
] as const;

const streets = ["Oakfield Road", "Station Road", "Chapel Street", "Harbour View", "Alma Terrace"];

export const demoPatients: readonly DemoPatient[] = [
  ...oakfield.map((line, i) => demoPatient(line, i, "oakfield")),
  ...millbrook.map((line, i) => demoPatient(line, i + 40, "millbrook")),
  ...rosewood.map((line, i) => ({
    ...demoPatient(line, i + 60, "oakfield"),
    home: "rosewood" as const,
    room: String(i + 1),
    addressLines: "Rosewood House\n41 Cliff Drive\nSeaview",
    postcode: "SV2 5RW",
  })),
];

/** Seen in the weeks before the month that the demo lives: names put together, one of each. */
export const pastPatients: readonly DemoPatient[] = Array.from({ length: 96 }, (_, i) => {
  const year = 1938 + i * 17 % 66;
  const skin = (["light", "very_light", "olive", "brown"] as const)[i % 4]!;
  const given = i % 2 === 0 ? women : men;
  const line: Line = [
    given[i * 5 % given.length]!,
    families[i * 7 % families.length]!,
    i % 2 === 0 ? "f" : "m",
    year,
    skin,
  ];
  return demoPatient(line, i + 100, i % 5 === 0 ? "millbrook" : "oakfield");
});

export function demoPatient(line: Line, n: number, practice: CastOrganisationKey): DemoPatient {
  const [firstName, lastName, sex, year, tone, need, detail] = line;
  const month = String(n * 5 % 12 + 1).padStart(2, "0");
  const day = String(n * 7 % 28 + 1).padStart(2, "0");
  return {
    nhsNumber: testNumber(n),
    firstName,
    lastName,
    sex: sex === "f" ? "female" : "male",
    dateOfBirth: `${year}-${month}-${day}` as Day,
    tone,
    practice,
    ...(need ? { need: [need, detail ?? null] as const } : {}),
    phone: `07700 900${String(n + 100).padStart(3, "0")}`,
    addressLines: `${n * 3 % 97 + 1} ${streets[n % streets.length]}\nSeaview`,
    postcode: `SV${n % 4 + 1} ${n % 8 + 1}${"ABDEFGHJLN"[n % 10]}${"PQRSTUWXYZ"[n % 10]}`,
  };
}

/** The nth number of the test range 999 000 xxxx that passes modulus 11: no real person has one. */
function testNumber(n: number): NhsNumber {
  let found = -1;
  for (let serial = 1;; serial++) {
    const nine = `999000${String(serial).padStart(3, "0")}`;
    const sum = [...nine].reduce((total, digit, i) => total + Number(digit) * (10 - i), 0);
    const check = (11 - sum % 11) % 11;
    if (check !== 10 && ++found === n) return `${nine}${check}` as NhsNumber;
  }
}
