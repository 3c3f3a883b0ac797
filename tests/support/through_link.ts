/** A patient's browser, that opened a link with the right date of birth: as pages and tus.ts ask. */
import type { Store } from "@/db/store.ts";
import type { PlaceSaid } from "@/domain/photographs/permitted_place.ts";
import { holderExists } from "@/tests/factories/link_holders.ts";
import type { Parties } from "@/tests/factories/referrals.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import type { testApp } from "@/tests/support/app.ts";
import { tusAs } from "@/tests/support/tus.ts";
import { paths } from "@/views/paths.ts";

type Bedside = Awaited<ReturnType<typeof testApp>>;

export async function throughLink(
  { store, bedside, parties }: {
    readonly store: Store;
    readonly bedside: Bedside;
    readonly parties: Parties;
  },
  over: Parameters<typeof holderExists>[2] = {},
) {
  const held = await holderExists(store, parties, over);
  const ask = (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.append("cookie", `visit=${held.visit}`);
    return bedside.ask(path, { ...init, headers });
  };
  return {
    ...held,
    uploads: paths.linkUploads(held.token),
    page: paths.linkPhotographs(held.token),
    tus: tusAs({ ask }, {} as SignedIn),
    get: (path: string) => ask(path, {}),
    post: (path: string, fields: Readonly<Record<string, string>>) =>
      ask(path, { method: "POST", body: new URLSearchParams(fields) }),
    form: (path: string, body: FormData) => ask(path, { method: "POST", body }),
    says: (place: PlaceSaid) =>
      ask(paths.linkPhotographPlace(held.token), {
        method: "POST",
        body: new URLSearchParams({ place }),
      }),
  };
}
