import { equal, match, notEqual } from "node:assert/strict";
import { hashPassword, passwordMatches } from "@/domain/access/passwords.ts";
import { passwordFault } from "@/domain/access/password_rules.ts";

Deno.test("hashPassword makes argon2id with the agreed cost, salted afresh", async () => {
  const one = await hashPassword("three random words");
  match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  notEqual(await hashPassword("three random words"), one);
  equal(await passwordMatches(one, "three random words"), true);
  equal(await passwordMatches(one, "three random word"), false);
});

Deno.test("passwordMatches takes an accent typed as one character or as two", async () => {
  const hash = await hashPassword("caf\u00e9 au lait please");
  equal(await passwordMatches(hash, "cafe\u0301 au lait please"), true);
});

Deno.test("passwordMatches says no where there is no password, whatever is typed", async () => {
  equal(await passwordMatches(null, "three random words"), false);
  equal(await passwordMatches(undefined, ""), false);
});

Deno.test("passwordMatches answers many at once, each for itself", async () => {
  const hash = await hashPassword("three random words");
  const typed = Array.from({ length: 9 }, (_, n) => n === 4 ? "three random words" : `guess ${n}`);
  const answers = await Promise.all(typed.map((each) => passwordMatches(hash, each)));
  equal(answers.indexOf(true), 4);
  equal(answers.lastIndexOf(true), 4);
});

const faults: readonly [password: string, says: RegExp | undefined][] = [
  ["", /^Enter a password$/],
  ["elevenchars", /12 characters or more/],
  ["twelve chars", undefined],
  ["bedside-demo", undefined],
  ["🙂".repeat(6), /12 characters or more/],
  ["x".repeat(13), /harder to guess/],
  ["Password1234", /harder to guess/],
  ["correct horse battery staple", /harder to guess/],
  ["correct horse battery stapler", undefined],
  ["nurse@oakfield.example", /not your e-mail address/],
  ["a b".repeat(67), /200 characters or fewer/],
];

Deno.test("passwordFault asks for length and for something not tried first, and no more", () => {
  for (const [password, says] of faults) {
    const fault = passwordFault(password, "Nurse@Oakfield.example");
    if (says) match(fault ?? "nothing", says, password);
    else equal(fault, undefined, password);
  }
});
