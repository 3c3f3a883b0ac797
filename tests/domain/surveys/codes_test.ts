/** The code that somebody types from a poster. */
import { equal, ok } from "node:assert/strict";
import { newSurveyCode, readSurveyCode } from "@/domain/surveys/codes.ts";
import { codeLetters } from "@/domain/links/make.ts";

Deno.test("a code is read in any case and spacing", () => {
  const code = newSurveyCode();
  equal(code.length, 6);
  equal(readSurveyCode(code), code);
  equal(readSurveyCode(` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} `), code);
});

Deno.test("no slip of one letter, and no two that changed places, is another place's code", () => {
  for (let time = 0; time < 50; time++) {
    const code = newSurveyCode();
    for (const [at, letter] of [...code].entries()) {
      for (const other of codeLetters) {
        if (other === letter) continue;
        equal(readSurveyCode(code.slice(0, at) + other + code.slice(at + 1)), undefined);
      }
      const next = code[at + 1];
      if (next === undefined || next === letter) continue;
      equal(readSurveyCode(code.slice(0, at) + next + letter + code.slice(at + 2)), undefined);
    }
  }
});

Deno.test("what is no code is not taken for one", () => {
  for (const typed of ["", "O0I1L5", "7K4M9", "results", "a".repeat(43), "７Ｋ４Ｍ９Ｑ"]) {
    ok(readSurveyCode(typed) === undefined, typed);
  }
});
