import { deepEqual, equal } from "node:assert/strict";
import { isMobile, phoneInWords, plainEmail, plainPhone } from "@/domain/links/contact.ts";

Deno.test("one number is one number, however it is written", () => {
  const spellings = [
    "07700 900123",
    "07700900123",
    "(07700) 900-123",
    "+44 7700 900123",
    "+44 (0)7700 900123",
    "0044 7700.900123",
    "07700 900123 ext 4",
  ];
  deepEqual([...new Set(spellings.map(plainPhone))], ["+447700900123"]);
  equal(phoneInWords("+447700900123"), "07700 900123");
});

Deno.test("what is no number is none", () => {
  deepEqual(
    ["", "12", "ring the neighbour", "+0123456789"].map(plainPhone),
    Array(4).fill(undefined),
  );
});

Deno.test("a landline takes no text messages; of a number abroad nobody can tell", () => {
  equal(isMobile(plainPhone("01632 960104")!), false);
  equal(isMobile(plainPhone("07700 900123")!), true);
  equal(isMobile(plainPhone("+48 601 234 567")!), true);
});

Deno.test("an e-mail address is one with small letters", () => {
  equal(plainEmail(" Edith@Pell.Example "), "edith@pell.example");
});
