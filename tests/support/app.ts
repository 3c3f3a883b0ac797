/** The real app on a real store, asked as a person would ask it. */
import { testContactKey } from "@/tests/factories/invitations.ts";
import { errorWithoutValues } from "@/commands/logger.ts";
import { openWatch } from "@/commands/watching/open_watch.ts";
import type { Store } from "@/db/store.ts";
import { photographLimits } from "@/domain/photographs/limits.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { app } from "@/routes/app.tsx";
import type { Install, RequestLog } from "@/routes/context.ts";
import type { SignedIn } from "@/tests/factories/people.ts";

export interface Line {
  readonly level: "info" | "warn" | "error";
  readonly fields: object;
  readonly message: string;
}

/** What tickets for calls are signed with. */
export const testSecret = "of the tests alone";

const install: Install = {
  publicUrl: "http://localhost",
  secure: false,
  version: "0.0.0-test",
  demo: false,
  testNumbers: "only",
  trustedProxies: [],
  contactKey: testContactKey,
  calls: { secret: testSecret, turn: undefined },
};

/** An NHS number, a token, an e-mail address, what follows a question mark: never in a log. */
const neverLogged = /\b\d{3} ?\d{3} ?\d{4}\b|[\w-]{43}|@|\?/;

/** As the product's own logger puts an error on its line, but for the places in the code. */
const asWritten = (fields: object) =>
  "err" in fields ? { ...fields, err: { ...errorWithoutValues(fields.err), stack: "" } } : fields;

/** `lines` holds all that was logged; an error there is for the test to look at. */
export async function testApp(store: Store, over: Partial<Install> = {}) {
  const folder = await Deno.makeTempDir({ prefix: "bedside-files-" });
  const files = await openFolderFiles(folder);
  const lines: Line[] = [];
  const write = (level: Line["level"]) => (fields: object, message: string) => {
    const line = JSON.stringify([asWritten(fields), message]);
    if (neverLogged.test(line)) throw new Error(`Cannot log ${line}`);
    lines.push({ level, fields, message });
  };
  const log: RequestLog = { info: write("info"), warn: write("warn"), error: write("error") };
  const { version, backups } = { ...install, ...over };
  const watch = openWatch({ store, log, version, backups });
  const bedside = app({
    store,
    files,
    install: { ...install, ...over },
    limits: photographLimits,
    log,
    assets: new Map(),
    health: { problems: () => Promise.resolve([]) },
    watch,
  });

  function ask(path: string, init: RequestInit, person?: SignedIn) {
    const headers = new Headers(init.headers);
    if (person) headers.append("cookie", `session=${person.token}`);
    if (init.method && init.method !== "GET") headers.set("sec-fetch-site", "same-origin");
    return Promise.resolve(bedside.request(path, { ...init, headers }));
  }
  return {
    app: bedside,
    watch,
    files,
    /** Where the files lie. */
    folder,
    lines,
    ask,
    get: (path: string, person?: SignedIn) => ask(path, {}, person),
    post: (
      path: string,
      fields: Record<string, string> | URLSearchParams,
      person?: SignedIn,
    ) => ask(path, { method: "POST", body: new URLSearchParams(fields) }, person),
    async [Symbol.asyncDispose]() {
      await Deno.remove(folder, { recursive: true });
    },
  };
}
