import { equal, match, notEqual } from "node:assert/strict";
import { newTotpSecret, otpauthAddress, stepOfCode } from "@/domain/access/second_factor.ts";

/** RFC 6238, appendix B: the secret is the ASCII "12345678901234567890"; codes are the last six digits. */
const secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
const vectors: readonly [seconds: number, code: string][] = [
  [59, "287082"],
  [1111111109, "081804"],
  [1111111111, "050471"],
  [1234567890, "005924"],
  [2000000000, "279037"],
];

Deno.test("stepOfCode takes the codes of RFC 6238", () => {
  for (const [seconds, code] of vectors) {
    const step = Math.floor(seconds / 30);
    equal(stepOfCode(secret, code, new Date(seconds * 1000), null), step, code);
  }
});

Deno.test("stepOfCode gives one step of grace either way, no more", () => {
  const at = (seconds: number) => stepOfCode(secret, "005924", new Date(seconds * 1000), null);
  const step = Math.floor(1234567890 / 30);
  const begins = step * 30;
  equal(at(begins - 30), step);
  equal(at(begins + 59), step);
  equal(at(begins - 31), undefined);
  equal(at(begins + 60), undefined);
});

Deno.test("stepOfCode takes no code twice, nor one older than the last", () => {
  const now = new Date(1234567890 * 1000);
  const step = Math.floor(1234567890 / 30);
  equal(stepOfCode(secret, "005924", now, step - 1), step);
  equal(stepOfCode(secret, "005924", now, step), undefined);
  equal(stepOfCode(secret, "005924", now, step + 1), undefined);
});

Deno.test("stepOfCode takes a code in two halves, and nothing that is none", () => {
  const now = new Date(1234567890 * 1000);
  notEqual(stepOfCode(secret, " 005 924 ", now, null), undefined);
  for (const typed of ["", "5924", "0059245", "00592a", "k7f2-9mq4-xwt3-h5jd"]) {
    equal(stepOfCode(secret, typed, now, null), undefined, typed);
  }
});

Deno.test("newTotpSecret is 160 bits in base32, and otpauthAddress says whose it is", () => {
  match(newTotpSecret(), /^[A-Z2-7]{32}$/);
  equal(
    otpauthAddress(secret, "gp@oakfield.example"),
    `otpauth://totp/Bedside:gp%40oakfield.example?issuer=Bedside&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  );
});
