import { deepEqual, equal, match, ok, throws } from "node:assert/strict";
import { permissionsFor } from "@/commands/permissions.ts";
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

Deno.test("readSettings() knows the relays and their secret", () => {
  equal(readSettings({}).turn, undefined);
  const urls = "turn:a.example:3478,turns:a.example:443?transport=tcp";
  deepEqual(readSettings({ BEDSIDE_TURN_URLS: urls, BEDSIDE_TURN_SECRET: "s" }).turn, {
    urls: urls.split(","),
    secret: "s",
  });
});

const mailServers = [
  [{ BEDSIDE_SMTP_URL: "smtp://mail.example" }, "smtp://mail.example:587"],
  [{ BEDSIDE_SMTP_URL: "smtps://a:b@mail.example" }, "smtps://a:b@mail.example:465"],
  [{ BEDSIDE_SMTP_URL: "smtp://10.0.0.1:25" }, "smtp://10.0.0.1:25"],
] as const;
for (const [environment, url] of mailServers) {
  Deno.test(`readSettings() says at which port: ${url}`, () => {
    const { mailServer } = readSettings({ ...environment, BEDSIDE_URL: "https://care.example" });
    deepEqual(mailServer, { url, from: "bedside@care.example" });
  });
}

Deno.test("readSettings() has no mail server without one, and takes whom mail is from", () => {
  equal(readSettings({}).mailServer, undefined);
  const from = "noreply@trust.example";
  const set = { BEDSIDE_SMTP_URL: "smtp://mail.example", BEDSIDE_SMTP_FROM: from };
  equal(readSettings(set).mailServer?.from, from);
  equal(
    readSettings({ BEDSIDE_SMTP_URL: "smtp://mail.example" }).mailServer?.from,
    "bedside@localhost",
  );
});

const noPush = { BEDSIDE_PUSH_SERVICES: "none" };

Deno.test("a process may wake browsers through the services of their makers, and no other", () => {
  const net = (environment: Record<string, string>) =>
    permissionsFor(readSettings(environment)).find((flag) => flag.startsWith("--allow-net"));
  equal(net(noPush), "--allow-net=127.0.0.1:8000");
  equal(
    net({}),
    "--allow-net=127.0.0.1:8000,fcm.googleapis.com:443,updates.push.services.mozilla.com:443," +
      "*.notify.windows.com:443,*.push.apple.com:443",
  );
  const double = { BEDSIDE_PUSH_SERVICES: "http://127.0.0.1:6012" };
  equal(net(double), "--allow-net=127.0.0.1:8000,127.0.0.1:6012");
});

Deno.test("a process with a mail server may speak to that, and to no other address", () => {
  const settings = readSettings({ BEDSIDE_SMTP_URL: "smtp://a:b@mail.example", ...noPush });
  ok(permissionsFor(settings).includes("--allow-net=127.0.0.1:8000,mail.example:587"));
});

const notifyKey =
  "bedside-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";
const template = "f33517ff-2a88-4f6e-b855-c550268ce08a";

Deno.test("text messages go to GOV.UK Notify, and the process may speak to it and to no other", () => {
  equal(readSettings({}).textService, undefined);
  const set = { BEDSIDE_NOTIFY_KEY: notifyKey, BEDSIDE_NOTIFY_TEMPLATE: template, ...noPush };
  const settings = readSettings(set);
  const url = "https://api.notifications.service.gov.uk";
  deepEqual(settings.textService, { url, key: notifyKey, template });
  const net = "--allow-net=127.0.0.1:8000,api.notifications.service.gov.uk:443";
  ok(permissionsFor(settings).includes(net));
  const elsewhere = readSettings({ ...set, BEDSIDE_NOTIFY_URL: "http://127.0.0.1:6011/" });
  ok(permissionsFor(elsewhere).includes("--allow-net=127.0.0.1:8000,127.0.0.1:6011"));
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
  [{ BEDSIDE_SMTP_URL: "smtp:" }, /^BEDSIDE_SMTP_URL is not smtp/],
  [{ BEDSIDE_SMTP_FROM: "Bedside" }, /^BEDSIDE_SMTP_FROM is not an e-mail address$/],
  [{ BEDSIDE_NOTIFY_KEY: "secret" }, /^BEDSIDE_NOTIFY_KEY is not a key of GOV\.UK Notify/],
  [
    { BEDSIDE_NOTIFY_KEY: notifyKey },
    /^BEDSIDE_NOTIFY_TEMPLATE and BEDSIDE_NOTIFY_KEY go together/,
  ],
  [{ BEDSIDE_NOTIFY_TEMPLATE: "x" }, /^BEDSIDE_NOTIFY_TEMPLATE is not the id of a template$/],
  [{ BEDSIDE_NOTIFY_URL: "notify" }, /^BEDSIDE_NOTIFY_URL is not an http or https address$/],
  [{ BEDSIDE_TURN_URLS: "turn:a.example" }, /^BEDSIDE_TURN_URLS and BEDSIDE_TURN_SECRET/],
  [{ BEDSIDE_TURN_URLS: "stun:a", BEDSIDE_TURN_SECRET: "s" }, /^BEDSIDE_TURN_URLS is not a list/],
  [
    { BEDSIDE_PUSH_SERVICES: "fcm.googleapis.com, b" },
    /^BEDSIDE_PUSH_SERVICES is not a list of hosts/,
  ],
  [{ BEDSIDE_PUSH_SERVICES: "a/b" }, /^BEDSIDE_PUSH_SERVICES is not a list of hosts/],
  [{ BEDSIDE_TRUSTED_PROXIES: "10.0.0.1,proxy" }, /^BEDSIDE_TRUSTED_PROXIES is not a list of IP/],
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
