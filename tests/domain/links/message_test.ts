/** What patients are sent: fixed words, an address, and nothing of them. */
import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import type { Instant } from "@/db/columns.ts";
import { linkMessageKinds } from "@/db/schema/links.ts";
import { emailOf, type Message, textLength, textOf } from "@/domain/links/message.ts";
import { english } from "@/domain/words/dictionary.ts";
import { speechOf } from "@/domain/words/speech.ts";

const say = speechOf("en", english, false);
const message: Message = {
  kind: "invitation",
  purpose: "history",
  practiceName: "Oakfield Surgery",
  practicePhone: "01632 960100",
  address: `https://bedside.hampshire-hospitals.nhs.uk/link/${"x".repeat(43)}`,
  lostAddress: "https://bedside.hampshire-hospitals.nhs.uk/link/lost",
  expiresAt: "2026-03-09T09:30:00.000Z" as Instant,
};
const purposes = ["history", "letter"] as const;
const all = linkMessageKinds.flatMap((kind) =>
  purposes.map((purpose) => ({ ...message, kind, purpose }))
);

/** GSM 03.38, without what costs two letters. */
const gsm = /^[A-Za-z0-9 @£$_!"#%&'()*+,\-./:;<=>?\n]*$/;

Deno.test("every text message in English fits in one, in letters that every phone has", () => {
  for (const practiceName of ["Oakfield Surgery", `The ${"Long ".repeat(20)}Health Centre`]) {
    for (const one of all) {
      const words = textOf(say, { ...one, practiceName });
      ok(words.length <= textLength, `${one.kind} of a ${one.purpose}: ${words.length}`);
      match(words, gsm);
      ok(words.includes(one.address));
    }
  }
});

Deno.test("a practice whose name is too long is the patient's GP surgery", () => {
  match(textOf(say, { ...message, practiceName: "x".repeat(80) }), /^Your GP surgery has some/);
  match(textOf(say, message), /^Oakfield Surgery has some questions for you/);
});

Deno.test("a curly quote in a practice's name does not make a text message dear", () => {
  match(textOf(say, { ...message, practiceName: "St Mary’s Surgery" }), /^St Mary's Surgery /);
});

Deno.test("an e-mail says what to open, until when, and whom to call", () => {
  const { subject, text } = emailOf(say, message);
  equal(subject, "Questions from Oakfield Surgery");
  for (
    const part of [
      message.address,
      message.lostAddress,
      "9 March 2026 at 9:30am",
      "call Oakfield Surgery on 01632 960100",
      "date of birth",
    ]
  ) ok(text.includes(part), part);
});

Deno.test("no message has a word about health, or a place that was not filled in", () => {
  for (const one of all) {
    const { subject, text } = emailOf(say, one);
    const words = `${subject}\n${text}\n${textOf(say, one)}`;
    doesNotMatch(words, /[{}]/);
    doesNotMatch(
      words.replace("says nothing about your health", ""),
      /skin|lesion|dermat|cancer|diagnos|health|photo|specialist|hospital(?!s\.nhs)/i,
    );
  }
});

Deno.test("a reminder of a letter is no reminder of questions", () => {
  const said = (kind: Message["kind"], purpose: Message["purpose"]) =>
    emailOf(say, { ...message, kind, purpose }).subject;
  deepEqual([said("reminder_day_3", "letter"), said("reminder_day_6", "history")], [
    "Reminder: a letter from Oakfield Surgery",
    "Reminder: questions from Oakfield Surgery",
  ]);
});
