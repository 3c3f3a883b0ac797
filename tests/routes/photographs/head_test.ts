/** A file that is asked for without its body is neither left open nor written down. */
import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { looksWritten } from "@/db/looks.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { insidesOf } from "@/db/store.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const addresses = {
  thumb: paths.photographThumb,
  view: paths.photographView,
  original: paths.photographOriginal,
  export: paths.photographExport,
};

/** Those of a file store that this process holds open (proc(5)): other tests have stores of their own. */
function openFiles(folder: string): string[] {
  return [...Deno.readDirSync("/proc/self/fd")].flatMap(({ name }) => {
    try {
      return [Deno.readLinkSync(`/proc/self/fd/${name}`)];
    } catch {
      // The one that the list itself was read by.
      return [];
    }
  }).filter((path) => path.startsWith(folder));
}

for (const [name, address] of Object.entries(addresses)) {
  Deno.test(`HEAD of a photograph's ${name} says how large it is, and leaves no file open`, async () => {
    await using store = await testStore();
    await using bedside = await testApp(store);
    const parties = await partiesExist(store);
    const { id } = await photographExists(store, await referralExists(store, parties));
    const { key } = await bedside.files.receive(new Blob([new Uint8Array(200_000)]).stream(), 1e6);
    await insidesOf(store).db.update(photographs)
      .set({ thumbKey: key, viewKey: key, originalKey: key, exportKey: key })
      .where(eq(photographs.id, id));
    const asked = await bedside.ask(address(id), { method: "HEAD" }, parties.consultant);
    deepEqual([asked.status, asked.headers.get("content-length"), asked.body], [
      200,
      "200000",
      null,
    ]);
    deepEqual(openFiles(bedside.folder), []);
    await looksWritten(store);
    equal(await store.read.$count(auditEntries, eq(auditEntries.subject, `photograph:${id}`)), 0);
    const whole = await bedside.get(address(id), parties.consultant);
    equal((await whole.bytes()).length, 200_000);
    deepEqual(openFiles(bedside.folder), []);
  });
}
