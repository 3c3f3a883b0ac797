/** A service with its people, its app, and its manager's pages as text. */
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

export async function opened() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  return {
    store,
    bedside,
    ...parties,
    text: async (at: string) => await (await bedside.get(at, parties.manager)).text(),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}
