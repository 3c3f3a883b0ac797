import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import papaparse from "papaparse";
import { auditEntries } from "@/db/schema/audit.ts";
import { translations } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import { dictionaryOf } from "@/domain/words/dictionaries.ts";
import type { Key } from "@/domain/words/dictionary.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { personExists, type SignedIn } from "@/tests/factories/people.ts";
import { translationExists } from "@/tests/factories/translations.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

type Bedside = Awaited<ReturnType<typeof testApp>>;

async function install() {
  const store = await testStore();
  const bedside = await testApp(store);
  const administrator = await personExists(store, "administrator", { name: "Ada Penrose" });
  return {
    store,
    bedside,
    administrator,
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const text = async (bedside: Bedside, path: string, person: SignedIn) =>
  await (await bedside.get(path, person)).text();
const seenIn = (html: string) => html.match(/name="seen" value="(\w+)"/)![1]!;
const kept = (store: Store) => store.read.select().from(translations);

Deno.test("the languages are listed with how far each is checked", async () => {
  await using at = await install();
  await translationExists(at.store, at.administrator.userId, "pl", "gate.back", "Cofnij");
  const html = await text(at.bedside, paths.translations(), at.administrator);
  match(html, /Polish<\/a>\s*<span>\d+ drafts, 1 checked/);
  match(html, /Arabic<\/a>\s*<span>\d+ drafts, 0 checked/);
});

Deno.test("one entry is corrected, marked as checked and read by patients at once", async () => {
  await using at = await install();
  const path = paths.translation("pl", "gate.back");
  const seen = seenIn(await text(at.bedside, path, at.administrator));
  const answer = await at.bedside.post(path, { words: "Cofnij", seen }, at.administrator);
  equal(answer.status, 303);
  equal((await speechIn(at.store.read, "pl"))("gate.back"), "Cofnij");
  match(
    await text(at.bedside, paths.translationsPage("pl", "gate"), at.administrator),
    /Cofnij.*?Checked.*?Ada Penrose/s,
  );
  const [entry] = (await at.store.read.select().from(auditEntries))
    .filter(({ action }) => action === "translation.checked");
  deepEqual(entry!.detail, { language: "Polish", key: "gate.back", words: "Cofnij" });
});

Deno.test("words that lack a place, or a form, are refused where they stand, and kept", async () => {
  await using at = await install();
  const path = paths.translation("pl", "gate.until");
  const seen = seenIn(await text(at.bedside, path, at.administrator));
  const answer = await at.bedside.post(path, { words: "Do jutra.", seen }, at.administrator);
  equal(answer.status, 422);
  const html = await answer.text();
  match(html, /The words must have \{day\} in them/);
  match(html, />Do jutra\.</);
  const counted = paths.translation("pl", "gate.wait_minutes");
  const forms = await text(at.bedside, counted, at.administrator);
  match(forms, /Words where the number is 2, 3, 4, 22 and so on/);
  const without = {
    "words-one": "{count} minuta",
    "words-few": "",
    "words-many": "{count} minut",
    "words-other": "{count} minuty",
    seen: seenIn(forms),
  };
  const refused = await at.bedside.post(counted, without, at.administrator);
  equal(refused.status, 422);
  match(await refused.text(), /href="#words-few">Enter the words/);
  equal((await kept(at.store)).length, 0);
});

Deno.test("of two who check the same words one wins, and the other sees whose they are", async () => {
  await using at = await install();
  const path = paths.translation("ur", "gate.back");
  const seen = seenIn(await text(at.bedside, path, at.administrator));
  const [one, other] = await Promise.all([
    at.bedside.post(path, { words: "پیچھے", seen }, at.administrator),
    at.bedside.post(path, { words: "پیچھے جائیں", seen }, at.administrator),
  ]);
  deepEqual([one.status, other.status].sort(), [303, 409]);
  const html = await (one.status === 409 ? one : other).text();
  match(html, /Ada Penrose has checked this since you opened the page/);
  equal((await kept(at.store)).length, 1);
});

Deno.test("a page read through is checked at once, but for what was checked against other English", async () => {
  await using at = await install();
  await translationExists(at.store, at.administrator.userId, "ar", "date.day", "{day}", "{day}!");
  const path = paths.translationsPage("ar", "date");
  const html = await text(at.bedside, path, at.administrator);
  match(html, /English changed/);
  const seen = seenIn(html);
  equal((await at.bedside.post(path, { seen }, at.administrator)).status, 303);
  const after = await text(at.bedside, path, at.administrator);
  doesNotMatch(after, />Draft</);
  match(after, /English changed/);
  equal((await at.bedside.post(path, { seen }, at.administrator)).status, 409);
  const arabic = await speechIn(at.store.read, "ar");
  arabic("date.month.1");
  equal(arabic.hasDrafts, false);
});

/** The list as exported, changed by `amend`, as a spreadsheet would save it. */
async function changedList(
  { bedside, administrator }: { bedside: Bedside; administrator: SignedIn },
  amend: (row: Record<string, string>) => void,
): Promise<string> {
  const csv = await text(bedside, paths.translationsExport("pl"), administrator);
  const { data } = papaparse.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  data.forEach(amend);
  return papaparse.unparse(data);
}

const sendList = (bedside: Bedside, csv: string | Uint8Array<ArrayBuffer>, person: SignedIn) => {
  const form = new FormData();
  form.set("list", new File([csv], "words.csv", { type: "text/csv" }));
  return Promise.resolve(bedside.app.request(paths.translationsImport("pl"), {
    method: "POST",
    body: form,
    headers: { cookie: `session=${person.token}`, "sec-fetch-site": "same-origin" },
  }));
};

Deno.test("an exported list comes back with what was checked in it; the rest stays a draft", async () => {
  await using at = await install();
  const csv = await changedList(at, (row) => {
    if (row["Key"] === "gate.back") Object.assign(row, { Words: "Cofnij", Checked: "yes" });
    if (row["Key"] === "gate.wait_minutes") row["Checked"] = "YES";
  });
  equal((await sendList(at.bedside, csv, at.administrator)).status, 303);
  const keys = (await kept(at.store)).map(({ key }) => key).sort();
  deepEqual(keys, ["gate.back", "gate.wait_minutes"]);
  const shipped = await dictionaryOf("pl");
  const row = (await kept(at.store)).find(({ key }) => key === "gate.wait_minutes")!;
  deepEqual(row.words, shipped["gate.wait_minutes" as Key]);
});

Deno.test("a list with wrong lines names each of them, and nothing of it is taken", async () => {
  await using at = await install();
  const csv = await changedList(at, (row) => {
    const amends: Record<string, Record<string, string>> = {
      "gate.back": { Words: "Cofnij", Checked: "yes" },
      "gate.until": { Words: "Do jutra", Checked: "yes" },
      "gate.day": { Words: "Dzien" },
      "gate.month": { Words: "Miesi??", Checked: "yes" },
      "gate.year": { Key: "gate.yaer", Checked: "yes" },
      "gate.error": { English: "Oh no", Version: "old", Words: "Ojej", Checked: "yes" },
    };
    Object.assign(row, amends[row["Key"]!]);
  });
  const answer = await sendList(at.bedside, csv, at.administrator);
  equal(answer.status, 422);
  const html = (await answer.text()).replaceAll("&quot;", '"');
  match(html, /Line \d+: The words must have \{day\} in them/);
  match(html, /Line \d+: The words were changed, and Checked does not say “yes”/);
  match(html, /Line \d+: Letters were lost/);
  match(html, /Line \d+: There are no words with the key “gate.yaer”/);
  match(html, /Line \d+: The English has changed since the list was exported/);
  match(html, /Nothing of this list was taken/);
  equal((await kept(at.store)).length, 0);
});

Deno.test("a list says so where somebody checked its words meanwhile", async () => {
  await using at = await install();
  const csv = await changedList(at, (row) => {
    if (row["Key"] === "gate.back") Object.assign(row, { Words: "Cofnij", Checked: "yes" });
  });
  await translationExists(at.store, at.administrator.userId, "pl", "gate.back", "Powrót");
  const answer = await sendList(at.bedside, csv, at.administrator);
  match(await answer.text(), /Ada Penrose checked this since the list was exported.*?Powrót/);
});

Deno.test("what is no such list is refused in words", async () => {
  await using at = await install();
  const refusals: [string | Uint8Array<ArrayBuffer>, RegExp][] = [
    ["Key,Words\r\n", /Missing: Form, English, Checked, Version/],
    [Uint8Array.from([0x4b, 0xf3, 0x64]), /save the list as CSV UTF-8/],
    ["", /Choose a file/],
  ];
  for (const [csv, why] of refusals) {
    const answer = await sendList(at.bedside, csv, at.administrator);
    equal(answer.status, 422);
    match(await answer.text(), why);
  }
});

Deno.test("a cell that a spreadsheet would run is exported as text, and comes back as it was", async () => {
  await using at = await install();
  const words = "=HYPERLINK(1)";
  await translationExists(at.store, at.administrator.userId, "pl", "gate.back", words);
  match(
    await text(at.bedside, paths.translationsExport("pl"), at.administrator),
    /'=HYPERLINK\(1\)"?,yes,/,
  );
  const csv = await changedList(at, (row) => {
    if (row["Key"] === "gate.day") row["Checked"] = "yes";
  });
  equal((await sendList(at.bedside, csv, at.administrator)).status, 303);
  const row = (await kept(at.store)).find(({ key }) => key === "gate.back");
  equal(row!.words, words);
});

Deno.test("an address that names no language, page or words leads nowhere", async () => {
  await using at = await install();
  const nowhere = [
    paths.translationsOf("en"),
    paths.translationsOf("xx"),
    paths.translationsPage("pl", "nothing"),
    paths.translation("pl", "gate.nothing"),
  ];
  for (const path of nowhere) {
    equal((await at.bedside.get(path, at.administrator)).status, 404, path);
  }
});
