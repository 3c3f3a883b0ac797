import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { Day, Instant } from "@/db/columns.ts";
import { type Language, languages } from "@/db/schema/links.ts";
import { dictionaryOf } from "@/domain/words/dictionaries.ts";
import { type Dictionary, english } from "@/domain/words/dictionary.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { pluralRules } from "@/domain/words/plurals.ts";
import { speechIn, speechOf } from "@/domain/words/speech.ts";
import { personExists } from "@/tests/factories/people.ts";
import { translationExists } from "@/tests/factories/translations.ts";
import { testStore } from "@/tests/support/store.ts";

const say = async (language: Language) => speechOf(language, await dictionaryOf(language), false);

Deno.test("say.day() and say.moment() write dates as each language does", async () => {
  const day = "2026-03-05" as Day;
  const winter = "2026-03-05T17:30:00.000Z" as Instant;
  const written = await Promise.all(languages.map(async (language) => {
    const speech = await say(language);
    return [language, speech.day(day), speech.moment(winter)];
  }));
  deepEqual(written, [
    ["en", "5 March 2026", "5 March 2026 at 5:30pm"],
    ["en-easy", "5 March 2026", "5 March 2026 at 5:30pm"],
    ["cy", "5 Mawrth 2026", "5 Mawrth 2026 am 17:30"],
    ["pl", "5 marca 2026", "5 marca 2026, godz. 17:30"],
    ["ro", "5 martie 2026", "5 martie 2026, ora 17:30"],
    ["pa", "5 ਮਾਰਚ 2026", "5 ਮਾਰਚ 2026, 17:30 ਵਜੇ"],
    ["ur", "5 مارچ 2026", "5 مارچ 2026، وقت 17:30"],
    ["ar", "5 مارس 2026", "5 مارس 2026 الساعة 17:30"],
    ["pt", "5 de março de 2026", "5 de março de 2026, às 17:30"],
    ["bn", "৫ মার্চ ২০২৬", "৫ মার্চ ২০২৬, সময় ১৭:৩০"],
    ["gu", "5 માર્ચ 2026", "5 માર્ચ 2026, 17:30 વાગ્યે"],
  ]);
});

Deno.test("say.moment() goes by the clocks of London, on either side of the hour that is there twice", async () => {
  const polish = await say("pl");
  match(polish.moment("2026-10-25T00:30:00.000Z" as Instant), /25 października 2026, godz. 01:30/);
  match(polish.moment("2026-10-25T01:30:00.000Z" as Instant), /godz. 01:30/);
  match(polish.moment("2026-10-25T02:30:00.000Z" as Instant), /godz. 02:30/);
});

Deno.test("twelve months have twelve names in each language", async () => {
  for (const language of languages) {
    const speech = await say(language);
    const days = Array.from(
      { length: 12 },
      (_, month) => speech.day(`2026-${String(month + 1).padStart(2, "0")}-01` as Day),
    );
    equal(new Set(days).size, 12, language);
  }
});

Deno.test("numbers have the digits and the mark before tenths that the language writes", async () => {
  equal((await say("bn")).number(1205), "১২০৫");
  equal((await say("pl")).number(2.5), "2,5");
  equal((await say("pt")).number(2.5), "2,5");
  equal((await say("ar")).number(12), "12");
  equal((await say("cy")).number(2.5), "2.5");
});

Deno.test("plural rules agree with the runtime's wherever it knows the language", () => {
  for (const language of languages) {
    const { tag } = languageCatalogue[language];
    const intl = new Intl.PluralRules(tag);
    if (!tag.startsWith(intl.resolvedOptions().locale.split("-")[0]!)) continue;
    for (let count = 0; count <= 250; count++) {
      equal(pluralRules[language].of(count), intl.select(count), `${language} ${count}`);
    }
  }
});

Deno.test("a count takes the form of its language, and shows its figure in the digits of it", () => {
  const forms = { one: "{count} zdjęcie", few: "{count} zdjęcia", other: "{count} zdjęć" };
  const words = { ...english, "gate.back": { ...forms, many: "{count} zdjęć" } };
  const polish = speechOf("pl", words, false);
  const said = [1, 2, 5, 12, 22, 25].map((count) => polish("gate.back", { count }));
  deepEqual(said, [
    "1 zdjęcie",
    "2 zdjęcia",
    "5 zdjęć",
    "12 zdjęć",
    "22 zdjęcia",
    "25 zdjęć",
  ]);
});

Deno.test("what is put into a sentence from right to left keeps its own direction, but for an address", () => {
  const words = { ...english, "gate.back": "اتصل {phone}.", "gate.day": "افتح {address}" };
  const arabic = speechOf("ar", words, false);
  equal(arabic("gate.back", { phone: "020 7946 0000" }), "اتصل \u2068020 7946 0000\u2069.");
  equal(arabic("gate.day", { address: "https://a.example/x" }), "افتح https://a.example/x");
  const welsh = welshOf({ ...english, "gate.back": "Ffoniwch {phone}." });
  equal(welsh("gate.back", { phone: "020 7946 0000" }), "Ffoniwch 020 7946 0000.");
});

const welshOf = (words: Dictionary) => speechOf("cy", words, false);

Deno.test("speechIn() says what people here checked, and knows whether it said a draft", async () => {
  await using store = await testStore();
  const { userId } = await personExists(store, "administrator");
  await translationExists(store, userId, "pl", "gate.continue", "Dalej, proszę");
  const checkedOnly = await speechIn(store.read, "pl");
  equal(checkedOnly("gate.continue"), "Dalej, proszę");
  ok(!checkedOnly.hasDrafts);
  checkedOnly("gate.back");
  ok(checkedOnly.hasDrafts);
  const plain = await speechIn(store.read, "en");
  plain("gate.back");
  ok(!plain.hasDrafts);
});

Deno.test("speechIn() leaves out words that were checked against other English", async () => {
  await using store = await testStore();
  const { userId } = await personExists(store, "administrator");
  await translationExists(store, userId, "pl", "gate.continue", "Wyślij", "Send");
  const polish = await speechIn(store.read, "pl");
  const shipped = await dictionaryOf("pl");
  equal(polish("gate.continue"), shipped["gate.continue"]);
  ok(polish.hasDrafts);
});
