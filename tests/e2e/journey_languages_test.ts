/** The whole journey in the reader's language, on a phone: right to left, in Polish, and in easy read. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Page } from "playwright-core";
import type { Language } from "@/db/schema/links.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { type Speech, speechIn } from "@/domain/words/speech.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { sharpPhotograph } from "@/tests/e2e/chosen_photographs.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { everyAnswer, journeyExists } from "@/tests/factories/journeys.ts";
import { partiesExist, photographExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

const left = ["problem", "site", "duration", "before_surgery"];
const said = Object.fromEntries(
  Object.entries(everyAnswer).filter(([key]) => !left.includes(key)),
);

interface Read {
  readonly language: Language;
  readonly duration: string;
  /** Two photographs have arrived; the link is open until 9 March. */
  readonly two: string;
  readonly until: string;
}

const readers: readonly Read[] = [
  { language: "ar", duration: "منذ مايو", two: "وصلت صورتان (2)", until: "9 مارس 2026" },
  { language: "pl", duration: "Od maja", two: "Dotarły 2 zdjęcia", until: "9 marca 2026" },
  {
    language: "en-easy",
    duration: "Since May",
    two: "2 photographs are here",
    until: "9 March 2026",
  },
];

const button = (page: Page) => page.locator("main .nhsuk-button").first();

/** The page is whole in its language, before it is left by `fill` and its first button. */
async function past(page: Page, say: Speech, fill?: () => Promise<unknown>): Promise<void> {
  const before = page.url();
  await whole(page, say);
  await fill?.();
  await button(page).click();
  await page.waitForURL((url) => url.href !== before);
}

async function whole(page: Page, say: Speech): Promise<void> {
  await accessible(page);
  const html = page.locator("html");
  deepEqual([await html.getAttribute("lang"), await html.getAttribute("dir")], [say.tag, say.dir]);
  ok(await page.locator(".top__language").isVisible(), "the language can be changed");
  if (say.language === "ar") {
    deepEqual(latinIn(await page.locator("main").innerText()), [], `English on ${page.url()}`);
  }
}

/** Names stay as they are written, and so do answers; "NHS" and the like are too short to be words. */
const kept = ["Oakfield Surgery", "sharp.jpg", "JPEG", "HEIC", ...Object.values(said).flat()];

const latinIn = (words: string): string[] =>
  kept.reduce((rest, each) => rest.replaceAll(each, ""), words).match(/[A-Za-z]{4,}/g) ?? [];

for (const { language, duration, two, until } of readers) {
  Deno.test(`from who answers to what was sent, in ${languageCatalogue[language].english}`, async () => {
    await using store = await testStore();
    await using served = await serve(store);
    const parties = await partiesExist(store);
    const journey = await journeyExists(store, parties, { link: { language }, said });
    await photographExists(store, journey.referral, { addedBy: journey.holder.userId });
    const say = await speechIn(store.read, language);
    const { token } = journey.link;
    const person = { token: journey.visit, cookie: "visit" };
    await visit(served, { phone: true, person }, async (page) => {
      const choose = (name: string, value: string) =>
        page.locator(`[name=${name}][value=${value}]`).check();
      const at = (words: string) =>
        page.getByRole("heading", { level: 1, name: words.replaceAll("\n", " ") }).waitFor();

      await page.goto(paths.linkWho(token));
      await at(say("urgent.title"));
      await past(page, say, () => choose("flags", "none"));
      await at(say("who.title"));
      await past(page, say, () => choose("answeredBy", "patient"));
      await at(say("consent.title"));
      await past(page, say, () => choose("agrees", "yes"));

      await page.waitForURL(/questions\/problem$/);
      await past(page, say, () => choose("problem", "lesion"));
      await page.waitForURL(/questions\/site$/);
      await past(page, say, async () => {
        await page.locator("select").selectOption("36141000");
        await choose("site", "left");
      });
      await past(page, say, () => page.getByRole("textbox").fill(duration));
      await past(page, say, () => choose("before_surgery", "none"));
      await page.waitForURL(/questions\/anything_else$/);
      await past(page, say);

      await at(say("photographs.place.title"));
      await past(page, say, () => choose("place", "elsewhere"));
      await at(say("photographs.title"));
      await page.locator("input[name=close_up]").setInputFiles([await sharpPhotograph()]);
      await page.getByText(say("photographs.arrived.count", { count: 2 })).first().waitFor();
      await whole(page, say);
      await page.locator("main a.nhsuk-button").click();

      await at(say("check.title"));
      await page.getByText(two).waitFor();
      await page.getByText(duration).waitFor();
      await past(page, say);
      await page.waitForURL(/sent$/);
      await whole(page, say);
      ok((await page.locator("main").innerText()).includes(until), until);
    });
    const [row] = await store.read.select().from(referrals)
      .where(eq(referrals.id, journey.referral.id));
    equal(row?.history["duration"], duration);
  });
}
