/** What was done is said once, on the next page that a person sees. */
import { equal, match, ok } from "node:assert/strict";
import { callPartiesExist } from "@/tests/factories/calls.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test("a part that a page reads by itself does not take a sentence that is for the next page", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { lead } = await callPartiesExist(store);
  const asked = (path: string) =>
    bedside.ask(path, { headers: { cookie: `session=${lead.token}; notice=call-finished` } });
  const part = await asked(paths.deskLive());
  equal(part.headers.get("set-cookie"), null);
  const page = await asked(paths.desk());
  match(await page.text(), /Written down\. You are ready for the next call/);
  ok(page.headers.get("set-cookie")?.startsWith("notice=;"));
});
