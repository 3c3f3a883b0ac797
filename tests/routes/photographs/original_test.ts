/** Originals are downloaded whole or by ranges, never shown, and written down once. */
import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { looksWritten } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const bytes = Uint8Array.from({ length: 100 }, (_, at) => at);

async function downloads() {
  let now = new Date("2026-03-02T09:30:00Z");
  const store = await testStore(() => now);
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { key, sha256 } = await bedside.files.receive(new Blob([bytes]).stream(), 100);
  const sent = await referralExists(store, parties);
  const kept = { originalKey: key, sha256, bytes: bytes.length };
  const { id } = await photographExists(store, sent, kept);
  return {
    tag: `"${sha256}"`,
    passMinutes: (minutes: number) => void (now = new Date(now.getTime() + minutes * 60_000)),
    ask: (
      headers: Record<string, string>,
      method = "GET",
      who: "consultant" | "gp" = "consultant",
    ) => bedside.ask(paths.photographOriginal(id), { method, headers }, parties[who]),
    async writtenDown() {
      await looksWritten(store);
      return await store.read.$count(
        auditEntries,
        eq(auditEntries.action, "photograph.original_opened"),
      );
    },
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const ranges: Record<string, readonly [status: number, first?: number, last?: number]> = {
  "bytes=0-9": [206, 0, 9],
  "bytes=90-": [206, 90, 99],
  "bytes=90-500": [206, 90, 99],
  "bytes=-10": [206, 90, 99],
  "bytes=-500": [206, 0, 99],
  "bytes=99-99": [206, 99, 99],
  "bytes=100-": [416],
  "bytes=100-200": [416],
  "bytes=-0": [416],
  // Not understood, or more than one: all of it is a right answer too (RFC 9110, 14.2).
  "bytes=9-0": [200, 0, 99],
  "bytes=-": [200, 0, 99],
  "bytes=a-b": [200, 0, 99],
  "bytes=0-1,5-6": [200, 0, 99],
  "lines=0-1": [200, 0, 99],
};

for (const [range, [status, first, last]] of Object.entries(ranges)) {
  Deno.test(`an original asked for ${range} is answered ${status}`, async () => {
    await using here = await downloads();
    const answer = await here.ask({ range });
    equal(answer.status, status);
    equal(answer.headers.get("accept-ranges"), "bytes");
    equal(answer.headers.get("content-disposition")?.startsWith("attachment"), true);
    equal(answer.headers.get("content-type"), "application/octet-stream");
    if (first === undefined) {
      equal(answer.headers.get("content-range"), "bytes */100");
      deepEqual((await answer.bytes()).length, 0);
    } else {
      const part = bytes.slice(first, last! + 1);
      const said = status === 206 ? `bytes ${first}-${last}/100` : null;
      equal(answer.headers.get("content-range"), said);
      equal(answer.headers.get("content-length"), String(part.length));
      deepEqual(await answer.bytes(), part);
    }
  });
}

Deno.test("a download that goes on is one, and only while it is the same file", async () => {
  await using here = await downloads();
  const whole = await here.ask({});
  equal(whole.headers.get("etag"), here.tag);
  deepEqual(await whole.bytes(), bytes);
  const rest = await here.ask({ "range": "bytes=50-", "if-range": here.tag });
  deepEqual([rest.status, (await rest.bytes()).length], [206, 50]);
  for (const stale of ['"other"', `W/${here.tag}`, "Wed, 21 Oct 2015 07:28:00 GMT"]) {
    const again = await here.ask({ "range": "bytes=50-", "if-range": stale });
    deepEqual([again.status, (await again.bytes()).length], [200, 100]);
  }
  equal(await here.writtenDown(), 1);
});

Deno.test("whichever bytes are taken, it is written down; again after ten minutes, and for each person", async () => {
  await using here = await downloads();
  const take = async (person?: "gp") => {
    equal((await (await here.ask({ range: "bytes=1-" }, "GET", person)).bytes()).length, 99);
    return await here.writtenDown();
  };
  equal(await take(), 1);
  here.passMinutes(9);
  equal(await take(), 1);
  equal(await take("gp"), 2);
  here.passMinutes(1);
  equal(await take(), 3);
  here.passMinutes(-60);
  equal(await take(), 4);
});

Deno.test("how large an original is can be asked without taking it", async () => {
  await using here = await downloads();
  const asked = await here.ask({ range: "bytes=0-9" }, "HEAD");
  deepEqual([asked.status, asked.headers.get("content-length")], [200, "100"]);
  equal(await here.writtenDown(), 0);
});
