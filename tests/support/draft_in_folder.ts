/** A data folder as an install leaves it, with a GP signed in and a referral being written. */
import { migrate } from "@/db/migrate.ts";
import { openStore } from "@/db/store.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { tusAs } from "@/tests/support/tus.ts";

export async function draftInFolder(folder: string) {
  const store = await openStore({ url: `file:${folder}/bedside.db` });
  await migrate(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft", history: {} });
  await store.close();
  return { gp: parties.gp, id };
}

/** Asks the running process as this person's browser would. */
export const askingAs =
  ({ address }: { readonly address: string }, { token }: SignedIn) =>
  (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(address + path, {
      ...init,
      headers: {
        ...Object.fromEntries(new Headers(init.headers)),
        "cookie": `session=${token}`,
        "sec-fetch-site": "same-origin",
      },
      redirect: "manual",
    });

/** Sends photographs to the running process as this person's browser would. */
export const tusTo = (bedside: { readonly address: string }, person: SignedIn) =>
  tusAs({ ask: askingAs(bedside, person) }, person);

/** What has arrived of photographs: files that a start clears, and parts that it leaves alone. */
export const incomingIn = (folder: string): string[] => pathsIn(`${folder}/files/incoming`);
export const partsIn = (folder: string): string[] =>
  pathsIn(`${folder}/files/parts`).flatMap(pathsIn);

function pathsIn(folder: string): string[] {
  try {
    return [...Deno.readDirSync(folder)].map(({ name }) => `${folder}/${name}`);
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return [];
    throw error;
  }
}
