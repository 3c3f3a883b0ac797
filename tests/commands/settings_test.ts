import { deepEqual, equal, match, ok, throws } from "node:assert/strict";
import { BadSetting, readSettings, settingsHelp } from "@/commands/settings.ts";

Deno.test("readSettings() has a sensible value for everything", () => {
  const settings = readSettings({ HOME: "/root", PATH: "/bin" });
  equal(settings.dataFolder, "./data");
  equal(settings.filesFolder, "./data/files");
  equal(settings.databaseUrl, "file:./data/bedside.db");
  equal(settings.publicUrl, "http://127.0.0.1:8000");
  equal(settings.tls, undefined);
});

Deno.test("readSettings() takes the public address without its last slash", () => {
  equal(readSettings({ BEDSIDE_URL: "https://care.example/" }).publicUrl, "https://care.example");
});

Deno.test("readSettings() says http or https as the certificate says", () => {
  const settings = readSettings({ BEDSIDE_TLS_CERT: "c.pem", BEDSIDE_TLS_KEY: "k.pem" });
  equal(settings.publicUrl, "https://127.0.0.1:8000");
});

Deno.test("readSettings() knows several trusted proxies", () => {
  const { trustedProxies } = readSettings({ BEDSIDE_TRUSTED_PROXIES: "10.0.0.1, ::1," });
  deepEqual(trustedProxies, ["10.0.0.1", "::1"]);
});

Deno.test("readSettings() knows how large a photograph may be", () => {
  const { photographs } = readSettings({
    BEDSIDE_PHOTOGRAPH_MEGABYTES: "80",
    BEDSIDE_PHOTOGRAPH_MEGAPIXELS: "108",
  });
  deepEqual(photographs, { fileBytes: 80_000_000, mostPixels: 108_000_000 });
  deepEqual(readSettings({}).photographs, { fileBytes: 50_000_000, mostPixels: 60_000_000 });
});

const refused: readonly (readonly [Record<string, string>, RegExp])[] = [
  [{ BEDSIDE_DATE: "/x" }, /^BEDSIDE_DATE is not a setting/],
  [{ BEDSIDE_PORT: "0" }, /^BEDSIDE_PORT /],
  [{ BEDSIDE_PORT: "65536" }, /^BEDSIDE_PORT is not a port$/],
  [{ BEDSIDE_PORT: "80a" }, /^BEDSIDE_PORT is not a port$/],
  [{ BEDSIDE_URL: "care.example" }, /^BEDSIDE_URL is not an http or https address$/],
  [{ BEDSIDE_URL: "ftp://care.example" }, /^BEDSIDE_URL /],
  [{ BEDSIDE_TLS_CERT: "c.pem" }, /^BEDSIDE_TLS_CERT and BEDSIDE_TLS_KEY go together/],
  [{ BEDSIDE_DB: "postgres://x" }, /^BEDSIDE_DB is not libsql/],
  [{ BEDSIDE_FILES: "s3://bucket" }, /^BEDSIDE_FILES is object storage/],
  [{ BEDSIDE_PHOTOGRAPH_MEGABYTES: "0" }, /^BEDSIDE_PHOTOGRAPH_MEGABYTES is not a whole number/],
  [{ BEDSIDE_PHOTOGRAPH_MEGAPIXELS: "many" }, /MEGAPIXELS is not a whole number from 1 to 200$/],
  [{ BEDSIDE_SMTP_URL: "mail.example" }, /^BEDSIDE_SMTP_URL is not smtp/],
  [{ BEDSIDE_TURN_URLS: "turn:a.example" }, /^BEDSIDE_TURN_URLS and BEDSIDE_TURN_SECRET/],
  [{ BEDSIDE_TURN_URLS: "stun:a", BEDSIDE_TURN_SECRET: "s" }, /^BEDSIDE_TURN_URLS is not a list/],
  [{ BEDSIDE_LOG: "loud" }, /^BEDSIDE_LOG is not one of/],
  [{ BEDSIDE_DATA: " " }, /^BEDSIDE_DATA is empty$/],
];
for (const [environment, words] of refused) {
  Deno.test(`readSettings() refuses ${JSON.stringify(environment)} in one line`, () => {
    throws(() => readSettings(environment), (error: Error) => {
      ok(error instanceof BadSetting);
      match(error.message, words);
      equal(error.message.includes("\n"), false);
      return true;
    });
  });
}

Deno.test("every setting says what it means, in the program and in docs/operating.md", async () => {
  const page = await Deno.readTextFile(new URL("../../docs/operating.md", import.meta.url));
  for (const { name, meaning } of settingsHelp()) {
    ok(meaning.length > 10, name);
    ok(page.includes(`\`${name}\``), `${name} is in docs/operating.md`);
  }
});
