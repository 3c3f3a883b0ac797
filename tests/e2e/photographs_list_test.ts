/** The list of a draft's photographs shows what has arrived, whatever the line does meanwhile. */
import { equal } from "node:assert/strict";
import type { Page } from "playwright-core";
import { serve } from "@/tests/e2e/served.ts";
import { closeBrowser, htmxReady, visit } from "@/tests/e2e/visit.ts";
import {
  partiesExist,
  photographExists,
  type PhotographRow,
  referralExists,
} from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { until } from "@/tests/support/until.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeBrowser);

type Asked = Parameters<Parameters<Page["route"]>[1]>[0];

/** `reads` answers each reading of the list after the page was opened. */
async function atList(
  { reads, journey, ...first }: Partial<Pick<PhotographRow, "state">> & {
    readonly reads: (asked: Asked, nth: number) => Promise<void>;
    readonly journey: (
      page: Page,
      arrives: () => Promise<PhotographRow>,
      read: () => number,
    ) => Promise<void>;
  },
) {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  await photographExists(store, draft, first);
  await using served = await serve(store);
  await visit(served, { person: parties.gp, cut: true }, async (page) => {
    let read = 0;
    await page.clock.install();
    await page.goto(paths.referralPhotographs(draft.id));
    await page.route(
      `**${paths.referralPhotographs(draft.id)}`,
      (asked) => reads(asked, ++read),
    );
    await htmxReady(page);
    await journey(page, () => photographExists(store, draft, { kind: "side" }), () => read);
  });
}

const shown = (page: Page) => page.locator("#photographs .photographs > li");

Deno.test("a photograph that arrives while the list is read comes to stand in it", async () => {
  const arrived = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<void>();
  await atList({
    async reads(asked, nth) {
      if (nth > 1) return await asked.continue();
      const response = await asked.fetch();
      answered.resolve();
      await arrived.promise;
      await asked.fulfill({ response }).catch(() => {});
    },
    async journey(page, arrives) {
      const refresh = () => page.locator("#photographs").dispatchEvent("refresh");
      await refresh();
      await answered.promise;
      await arrives();
      await refresh();
      arrived.resolve();
      await shown(page).nth(1).waitFor();
    },
  });
});

Deno.test("a reading of the list that the line cut is made again, while a photograph is being prepared", async () => {
  await atList({
    state: "received",
    reads: (asked, nth) => nth === 1 ? asked.abort() : asked.continue(),
    async journey(page, arrives, read) {
      await page.clock.runFor(2100);
      await until("the list is read", () => read() === 1);
      await arrives();
      equal(await shown(page).count(), 1);
      await page.clock.runFor(10_000);
      await shown(page).nth(1).waitFor();
    },
  });
});
