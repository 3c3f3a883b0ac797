/** The language of a link's pages: chosen before anybody is known, and kept on the link after. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { auditEntries } from "@/db/schema/audit.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { linkExists, visitExists } from "@/tests/factories/links.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const born = { "birth-day": "9", "birth-month": "6", "birth-year": "1943" };

async function sentLink(over: Parameters<typeof linkExists>[2] = {}) {
  const store = await testStore();
  const bedside = await testApp(store);
  const referral = await referralExists(store, await partiesExist(store), {
    state: "with_patient",
  });
  const link = await linkExists(store, referral, over);
  return {
    store,
    link,
    phone: () => browser(bedside),
    language: async () => (await store.read.select().from(patientLinks))[0]!.language,
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("before anybody is known the choice is the browser's; with the date of birth it is the link's", async () => {
  await using at = await sentLink();
  const phone = at.phone();
  const address = paths.link(at.link.token);
  const first = await phone.get(address);
  for (const { name } of Object.values(languageCatalogue)) ok(first.text.includes(name), name);
  match(first.html, /<html lang="en-GB" dir="ltr"/);
  const chose = await phone.post(paths.linkLanguage(at.link.token), { language: "ur" });
  deepEqual([chose.status, chose.location], [303, address]);
  match((await phone.get(address)).html, /<html lang="ur" dir="rtl"/);
  equal(await at.language(), "en");
  equal(phone.cookies.get("language"), "ur");
  await phone.post(address, born);
  equal(await at.language(), "ur");
  // A second device starts in it.
  match((await at.phone().get(address)).html, /<html lang="ur" dir="rtl"/);
});

Deno.test("whoever is known changes the language of the link, and goes back to the page they left", async () => {
  await using at = await sentLink({ language: "pl" });
  const phone = at.phone();
  phone.cookies.set("visit", await visitExists(at.store, at.link.id!));
  const left = paths.linkConsent(at.link.token);
  const page = await phone.get(paths.linkLanguage(at.link.token, left));
  equal(page.status, 200);
  match(page.html, /<html lang="pl"/);
  ok(page.text.includes("Oakfield Surgery"));
  const said = await phone.post(paths.linkLanguage(at.link.token, left), { language: "cy" });
  deepEqual([said.status, said.location], [303, left]);
  equal(await at.language(), "cy");
  const [entry] = await at.store.read.select().from(auditEntries);
  deepEqual([entry!.action, entry!.detail], ["link.language_chosen", { language: "cy" }]);
});

Deno.test("a stranger's choice changes nothing on the link, nor says whose it is", async () => {
  await using at = await sentLink();
  const phone = at.phone();
  const page = await phone.get(paths.linkLanguage(at.link.token));
  equal(page.text.includes("Oakfield"), false);
  await phone.post(paths.linkLanguage(at.link.token), { language: "ar" });
  equal(await at.language(), "en");
});

Deno.test("what is no language is not taken, and no address of elsewhere is gone to", async () => {
  await using at = await sentLink();
  const phone = at.phone();
  equal((await phone.post(paths.linkLanguage(at.link.token), { language: "xx" })).status, 422);
  for (const to of ["https://elsewhere.example/", "//elsewhere.example", "/admin", "/linked"]) {
    const said = await phone.post(paths.linkLanguage(at.link.token, to), { language: "pl" });
    equal(said.location, paths.link(at.link.token), to);
  }
  const anywhere = await phone.post(paths.anyLinkLanguage(paths.lostLink()), { language: "pl" });
  equal(anywhere.location, paths.lostLink());
});

Deno.test("where no link is known yet, the browser's own language is spoken if there are words in it", async () => {
  await using at = await sentLink();
  const asks: readonly [string, RegExp][] = [
    ["gu-IN,en;q=0.8", /<html lang="gu"/],
    ["de-DE, cy;q=0.5", /<html lang="cy"/],
    ["xx", /<html lang="en-GB"/],
    ["", /<html lang="en-GB"/],
  ];
  for (const [asked, html] of asks) {
    match((await at.phone().get(paths.linkCode(), { "accept-language": asked })).html, html);
  }
  // What the practice chose for its patient goes before what a borrowed phone asks for.
  const found = await at.phone().get(paths.link(at.link.token), { "accept-language": "pl" });
  match(found.html, /<html lang="en-GB"/);
});
