/** Posters and cards as files: tagged, in their language, and their QR codes lead where they say. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Instant, Month } from "@/db/columns.ts";
import type { Language } from "@/db/schema/links.ts";
import { dictionaryOf } from "@/domain/words/dictionaries.ts";
import { speechOf } from "@/domain/words/speech.ts";
import { pictureOf, qrIn } from "@/tests/support/read_qr.ts";
import { QrCode } from "@/views/components/qr_code.tsx";
import { drawMonth } from "@/views/surveys/posters/draw_month.ts";
import { drawCards, drawPoster } from "@/views/surveys/posters/draw_poster.ts";
import { monthPoster } from "@/views/surveys/posters/month_poster.ts";
import { drawsIn, posterOf } from "@/views/surveys/posters/to_draw.ts";

const address = "https://bedside.example/s/7K4M9Q";
const facts = { place: "Dermatology advice", organisation: "Skin Advice Service", address };

const sayIn = async (language: Language) => speechOf(language, await dictionaryOf(language), false);

const latin = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

const drawable: readonly Language[] = ["en", "en-easy", "cy", "pl", "ro", "pt"];

for (const language of drawable) {
  Deno.test(`a poster in ${language} fits on one page, and its code is read back as its address`, async () => {
    const pdf = await drawPoster(posterOf(await sayIn(language), "poster", facts));
    equal(latin(pdf).match(/\/Type \/Page\b/g)?.length, 1);
    equal(await qrIn(await pictureOf(pdf)), address);
  });
}

Deno.test("each card of a sheet has the code, and the sheet is one page", async () => {
  const pdf = await drawCards(posterOf(await sayIn("cy"), "cards", facts));
  equal(latin(pdf).match(/\/Type \/Page\b/g)?.length, 1);
  equal(await qrIn(await pictureOf(pdf, { width: 0.5, height: 0.25 })), address);
  equal(latin(pdf).match(/\/S \/Figure/g)?.length, 8);
});

Deno.test("the files say that they are tagged, in which language, and hold their fonts", async () => {
  for (const kind of ["poster", "cards"] as const) {
    const draw = kind === "poster" ? drawPoster : drawCards;
    const whole = latin(await draw(posterOf(await sayIn("cy"), kind, facts)));
    ok(/\/Marked true/.test(whole) && /\/Lang \(cy\)/.test(whole));
    ok(/<pdfuaid:part>1<\/pdfuaid:part>/.test(whole));
    ok(/\/Alt /.test(whole) && /\/FontFile2/.test(whole));
    ok(!/\/BaseFont \/(Helvetica|Times|Courier)/.test(whole));
  }
});

Deno.test("a long name and a long address do not leave the poster or the card", async () => {
  const long = {
    place: "The outpatient department of dermatology and minor surgery, second floor, east wing",
    organisation: "The Royal Seaview and District Community Hospitals Group",
    address: `https://bedside.royal-seaview-community.example:8443/s/${"a".repeat(43)}`,
  };
  const say = await sayIn("pl");
  const poster = await drawPoster(posterOf(say, "poster", long));
  const cards = await drawCards(posterOf(say, "cards", long));
  for (const pdf of [poster, cards]) equal(latin(pdf).match(/\/Type \/Page\b/g)?.length, 1);
  equal(await qrIn(await pictureOf(poster)), long.address);
  equal(await qrIn(await pictureOf(cards, { width: 0.5, height: 0.25 })), long.address);
});

Deno.test("no file is drawn in a script that the fonts lack or that reads from right to left", () => {
  deepEqual((["ur", "ar", "pa", "bn", "gu"] as const).filter(drawsIn), []);
  deepEqual(drawable.filter((each) => !drawsIn(each)), []);
});

Deno.test("a month's poster leads to its page, and the same month is the same file", async () => {
  const counts = { very_good: 9, good: 3, neither: 0, poor: 1, very_poor: 0, dont_know: 0 };
  const of = {
    organisationName: "Skin Advice Service",
    month: "2026-02" as Month,
    asAt: "2026-03-02T09:30:00.000Z" as Instant,
    restated: true,
    figures: {
      all: { name: "", shown: { responses: 13, counts } },
      places: [{ name: "Clinic" }, { name: "Advice" }],
      leftOut: 2,
    },
    comments: [{ question: "Why?", words: "█████ was kind 🙂", reply: "Thank you" }],
    entries: [],
  };
  const page = "https://bedside.example/surveys/of/skin-advice-service";
  const poster = monthPoster(await sayIn("en"), of, page);
  const pdf = await drawMonth(poster);
  equal(await qrIn(await pictureOf(pdf)), page);
  deepEqual(await drawMonth(poster), pdf);
  equal(poster.sections[0]?.pairs[0]?.[0]?.[1], "[words taken out] was kind ");
  deepEqual(poster.tables[1]?.rows.map(([name, ...cells]) => [name, cells.join(" ")]), [
    ["Clinic", "* * *"],
    ["Advice", "* * *"],
    ["All places together", "13 92% 8%"],
  ]);
  const scopes = latin(pdf).match(/\/Scope \/(Row|Column)/g) ?? [];
  // The heads of two tables, and each row's own.
  equal(scopes.length, 2 + 9 + 4 + 3);
});

Deno.test("the code that a page shows is read back as its address", async () => {
  const svg = String(QrCode({ text: address, label: "To the survey" }))
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
  equal(await qrIn(new TextEncoder().encode(svg)), address);
});
