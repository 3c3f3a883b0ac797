import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { roles } from "@/db/schema/access.ts";
import { linkMessages } from "@/db/schema/links.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { type Instant, instantOf, newId } from "@/db/columns.ts";
import type { BackupRecord } from "@/domain/backups/record.ts";
import { insidesOf } from "@/db/store.ts";
import { permissions } from "@/domain/access/permissions.ts";
import { permissionsDocument } from "@/domain/access/permissions_document.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

const wellBackedUp: BackupRecord = {
  since: "2026-03-01T02:30:00.000Z" as Instant,
  made: {
    moment: "2026-03-02T02:30:00.000Z" as Instant,
    seconds: 60,
    bytes: 39_500_000,
    files: 12,
    kept: 9,
    encrypted: false,
    faults: 0,
    unreadable: 0,
  },
  drilled: {
    at: "2026-03-01T04:00:00.000Z" as Instant,
    of: "2026-03-01T02:30:00.000Z" as Instant,
    seconds: 70,
    opened: true,
  },
  failed: null,
  drillFailed: null,
};

Deno.test("GET /admin says what there is and that all is well, and names no patient", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const install = await organisationExists(store, { kind: "install", name: "Bedside" });
  const administrator = await personExists(store, "administrator", { organisation: install });
  await patientExists(store, { lastName: "Quillfeather" });
  const answer = await bedside.get("/admin", administrator);
  equal(answer.status, 200);
  const html = await answer.text();
  match(html, /Everything works/);
  match(html, /Patients<\/dt><dd class="figure">1</);
  match(html, /href="\/admin\/permissions"/);
  doesNotMatch(html, /Quillfeather/);
});

Deno.test("GET /admin says what failed in the background", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const administrator = await personExists(store, "administrator");
  const now = instantOf(store.now());
  await insidesOf(store).db.insert(jobs).values({
    id: newId(),
    kind: "housekeeping.tidy",
    args: {},
    state: "dead",
    runAfter: now,
    createdAt: now,
  });
  const html = await (await bedside.get("/admin", administrator)).text();
  match(html, /href="\/admin\/jobs">1 background job has failed/);
  doesNotMatch(html, /Everything works/);
});

Deno.test("GET /admin says whether e-mails go out, and why not", async () => {
  await using store = await testStore();
  const administrator = await personExists(store, "administrator");
  {
    await using without = await testApp(store);
    match(await (await without.get("/admin", administrator)).text(), /BEDSIDE_SMTP_URL/);
  }
  await using bedside = await testApp(store, { sendsMail: true });
  match(
    await (await bedside.get("/admin", administrator)).text(),
    /None was sent yet. None waits./,
  );
  const now = instantOf(store.now());
  await insidesOf(store).db.insert(jobs).values({
    id: newId(),
    kind: "notice.send",
    args: { userId: administrator.userId, way: "at_once" },
    state: "waiting",
    lastError: "Error (ECONNREFUSED): connect ECONNREFUSED",
    runAfter: now,
    createdAt: now,
  });
  const html = await (await bedside.get("/admin", administrator)).text();
  match(html, /E-mails to 1 person could not be sent/);
  match(html, /<code>Error \(ECONNREFUSED\): connect ECONNREFUSED<\/code>/);
});

Deno.test("GET /admin says of when the last backup is, and what is wrong with backups", async () => {
  await using store = await testStore();
  const administrator = await personExists(store, "administrator");
  const pageWith = async (record?: Partial<BackupRecord>) => {
    const backups = () => ({ ...wellBackedUp, ...record });
    await using bedside = await testApp(store, record ? { backups } : {});
    const up = await (await bedside.get("/up")).json();
    const html = await (await bedside.get("/admin", administrator)).text();
    return { html: html.replaceAll(/\s+/g, " "), up };
  };
  match((await pageWith()).html, /makes none by itself. Set <code>BEDSIDE_BACKUP<\/code>/);
  const well = await pageWith({});
  match(
    well.html,
    /The last is of <time[^>]*>2 March 2026 at 2:30am<.*12 files and the database, 40 MB/,
  );
  match(well.html, /9 are kept.*was tried out.*an install comes back from it/);
  match(well.html, /Everything works/);
  deepEqual([well.up.status, well.up.warnings], ["ok", []]);
  const elsewhere = await pageWith({ drilled: { ...wellBackedUp.drilled!, opened: false } });
  match(elsewhere.html, /Its key is kept elsewhere, so try there that it opens/);
  match((await pageWith({ made: null })).html, /None was made yet. One is made every night/);
  const failed = { at: wellBackedUp.since, words: "/mnt/b: the disk is full" };
  const unwell = await pageWith({ failed, drillFailed: failed });
  match(unwell.html, /Needs you.*No backup was made on 1 March 2026 at 2:30am: \/mnt\/b: the disk/);
  match(unwell.html, /A backup could not be restored in the drill/);
  equal(unwell.up.status, "ok");
  // Whoever asks /up learns nothing of the machine's folders.
  deepEqual(unwell.up.warnings, [
    "No backup was made on 1 March 2026 at 2:30am",
    "A backup could not be restored in the drill on 1 March 2026 at 2:30am",
  ]);
});

Deno.test("GET /admin says whether messages reach patients", async () => {
  await using store = await testStore();
  const administrator = await personExists(store, "administrator");
  {
    await using without = await testApp(store, { sendsMail: true });
    match(await (await without.get("/admin", administrator)).text(), /BEDSIDE_NOTIFY_KEY/);
  }
  await using bedside = await testApp(store, { sendsMail: true, sendsTexts: true });
  const referral = await referralExists(store, await partiesExist(store));
  const link = await linkExists(store, referral);
  const row = {
    linkId: link.id,
    way: "text",
    sentTo: "+447700900123",
    kind: "invitation",
  } as const;
  const createdAt = instantOf(store.now());
  for (const state of ["failed", "waiting"] as const) {
    const failedBecause = state === "failed" ? "address" : null;
    const id = newId<"LinkMessage">();
    await rowExists(store, linkMessages, { ...row, id, state, failedBecause, createdAt });
  }
  const html = await (await bedside.get("/admin", administrator)).text();
  match(html, /1 waits to be sent/);
  match(html, /1 did not reach the patient: their practices were told/);
  doesNotMatch(html, /BEDSIDE_NOTIFY_KEY|07700|\+44/);
});

Deno.test("the administrator's pages are for administrators", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const manager = await personExists(store, "hub_lead");
  for (const path of ["/admin", "/admin/permissions"]) {
    equal((await bedside.get(path, manager)).status, 403, path);
  }
});

Deno.test("GET /admin/permissions shows every permission, and who holds it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const administrator = await personExists(store, "administrator");
  const html = await (await bedside.get("/admin/permissions", administrator)).text();
  for (const { may } of Object.values(permissions)) {
    match(html, new RegExp(escaped(may.slice(1))), may);
  }
});

Deno.test("permissionsDocument() says yes where the table does, for every role and permission", () => {
  const document = permissionsDocument();
  const tables = document.split("\n## ").map((part) =>
    part.split("\n").filter((line) => line.startsWith("|"))
      .map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()))
  );
  for (const role of roles) {
    const { label } = roleCatalogue[role];
    const mine = tables.filter(([head]) => head?.includes(label));
    const holdsAny = Object.values(permissions).some((rule) => rule.roles.includes(role));
    if (!holdsAny) continue;
    equal(mine.length, roleCatalogue[role].in.length, label);
    for (const [head, , ...rows] of mine) {
      for (const { may, roles: holders } of Object.values(permissions)) {
        const cell = rows.find(([first]) => first === may)?.[head!.indexOf(label)];
        equal(cell === "yes", holders.includes(role), `${label}: ${may}`);
      }
    }
  }
});

const escaped = (words: string) => words.replaceAll("'", "&#39;").replaceAll(".", "\\.");
