import { equal } from "node:assert/strict";
import { accessible } from "@/tests/e2e/accessible.ts";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, visit } from "@/tests/e2e/visit.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("a page that is not there is accessible, small and large, with and without scripts", async () => {
  await using store = await testStore();
  await using served = await serve(store);
  const person = await personExists(store, "gp");
  for (const width of [360, 1280]) {
    for (const javaScript of [true, false]) {
      await visit(served, { person, width, javaScript }, async (page) => {
        const answer = await page.goto("/nowhere");
        equal(answer?.status(), 404);
        await accessible(page);
      });
    }
  }
  await closeBrowser();
});
