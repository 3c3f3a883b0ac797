/** A million referrals of a million patients, for what must not grow with them. */
import { type FilledStore, filledStore } from "@/tests/bench/filled_store.ts";

let made: Promise<FilledStore> | undefined;

export const millionStore = (): Promise<FilledStore> =>
  made ??= filledStore({ referrals: 1_000_000, patients: 1_000_000, services: 4 });
