/** The store that most benchmarks share: 100,000 referrals to 18 services. */
import { type FilledStore, filledStore } from "@/tests/bench/filled_store.ts";

let made: Promise<FilledStore> | undefined;

export const bigStore = (): Promise<FilledStore> =>
  made ??= filledStore({ referrals: 100_000, patients: 20_000, services: 18 });
