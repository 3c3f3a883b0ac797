/** The demo's skin service has published the month before, whatever day it is. */
import { equal, ok } from "node:assert/strict";
import { openCast } from "@/commands/demo/open_cast.ts";
import { publishedSurveys } from "@/commands/demo/published_surveys.ts";
import { surveys } from "@/commands/demo/surveys.ts";
import { publicMonth, publishedBy } from "@/domain/surveys/published/find_published.ts";
import { wrongTotals } from "@/domain/surveys/verify_totals.ts";
import { testStore } from "@/tests/support/store.ts";

for (const today of ["2026-03-01T09:00:00Z", "2026-03-31T14:30:00Z"]) {
  Deno.test(`on ${today.slice(0, 10)} February is there for everybody, with what was done`, async () => {
    const now = new Date(today);
    let clock = new Date("2026-01-30T14:30:00Z");
    await using store = await testStore(() => clock);
    const cast = await openCast(store);
    const stage = { store, cast, setClock: (moment: Date) => void (clock = moment) };
    await surveys(stage, now);
    await publishedSurveys(stage, now);
    const published = (await publishedBy(store.read, "skin-advice-service"))!;
    const [{ month }] = published.months as [typeof published.months[number]];
    equal(month, "2026-02");
    const { entries, comments, figures } = (await publicMonth(store.read, published, month))!;
    equal(entries.length, 2);
    equal(comments.length, 2);
    ok(figures.all.shown!.responses >= 14);
    ok(!JSON.stringify(comments).includes("Jo Finch"));
    equal((await Array.fromAsync(wrongTotals(store.read))).length, 0);
  });
}
