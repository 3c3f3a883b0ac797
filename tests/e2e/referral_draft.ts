/** A draft's page of photographs, at which a referrer sits. */
import type { Page } from "playwright-core";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { serve, type Served } from "@/tests/e2e/served.ts";
import { type Visit, visit, type VisitOptions } from "@/tests/e2e/visit.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

export interface AtDraft extends Visit {
  readonly store: Store;
  readonly served: Served;
  readonly id: Id<"Referral">;
}

export async function withDraft(
  { through, ...options }: Omit<VisitOptions, "person"> & {
    /** Another address that leads to the same server. */
    readonly through?: (address: string) => Promise<AsyncDisposable & { readonly address: string }>;
  },
  journey: (page: Page, at: AtDraft) => Promise<void>,
): Promise<void> {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  await using served = await serve(store);
  await using way = await through?.(served.address);
  const reached = way ? { ...served, address: way.address } : served;
  await visit(reached, { person: parties.gp, width: 360, ...options }, async (page, at) => {
    await page.goto(paths.referralPhotographs(id));
    await journey(page, { ...at, store, served, id });
    await served.settled();
  });
}
