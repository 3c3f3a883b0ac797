/** Addresses of other people's records, and forms that are sent twice at once. */
import { equal } from "node:assert/strict";
import { rolesThat } from "@/domain/access/permissions.ts";
import { personExists } from "@/tests/factories/people.ts";
import { fieldsOf } from "@/tests/routes/hostile/fields.ts";
import { type HostileInstall, hostileInstall } from "@/tests/routes/hostile/install.ts";
import { complaints, judge, nothingInTheLog } from "@/tests/routes/hostile/judge.ts";
import { forScripts, type Route, speaksTus } from "@/tests/support/routes.ts";
import { encoded, tusAs } from "@/tests/support/tus.ts";

/** Administrators and the helpdesk look after everybody. */
const ofTheInstall = new Set(["administrator", "helpdesk"]);

Deno.test("somebody else's record is not there for a colleague of another organisation, whatever is asked of it", async () => {
  await using install = await hostileInstall();
  const { bedside, store, routes, addressesOf, version } = install;
  const wrong = complaints();
  let asked = 0;
  for (const route of routes.filter(({ path }) => path.includes("/:"))) {
    const role = roleFor(route);
    if (!role) continue;
    const stranger = await personExists(store, role);
    for (const path of await addressesOf(route)) {
      const fields = await fieldsShown(install, route, path);
      const before = await version();
      const answer = speaksTus(route.path)
        ? await tusAs(bedside, stranger).ask(
          route.method,
          path,
          nextPiece,
          ...(route.method === "GET" ? [] : ["x"]),
        )
        : route.method === "POST"
        ? await bedside.post(path, new URLSearchParams(fields), stranger)
        : await bedside.ask(path, { method: route.method }, stranger);
      const { status, problems } = await judge(answer, route.method);
      asked++;
      wrong.add(route, role, problems);
      // What a script sends is read before it is looked for: no form shows what that would be.
      const refused = status === 403 || status === 404 || route.toScript && status === 422;
      // Where the page itself holds nothing, it leads on to one that refuses.
      const ledOn = status === 303 && route.method === "GET";
      if (!refused && !ledOn) wrong.add(route, role, [`${status}`]);
      if (await version() !== before) wrong.add(route, role, [`${status}, and something changed`]);
    }
  }
  wrong.none();
  equal(asked > 30, true);
  nothingInTheLog(install);
});

Deno.test("a form sent twice at once is taken once, or twice with the same end; it never breaks", async () => {
  await using install = await hostileInstall();
  const { bedside, routes, addressesOf, visitorOf } = install;
  const wrong = complaints();
  const forms = routes.filter(({ method, path }) => method === "POST" && !forScripts(path));
  for (const route of forms) {
    for (const path of await addressesOf(route)) {
      const fields = new URLSearchParams(await fieldsShown(install, route, path));
      const visitor = await visitorOf(route);
      const answers = await Promise.all([1, 2, 3].map(() => bedside.post(path, fields, visitor)));
      for (const answer of answers) {
        const { status, problems } = await judge(answer);
        wrong.add(route, "at once", problems.map((each) => `${status} ${each}`));
      }
    }
  }
  wrong.none();
  nothingInTheLog(install);
});

/** All that any of the addresses for pieces asks for. */
const nextPiece = {
  "Content-Type": "application/offset+octet-stream",
  "Upload-Length": "9",
  "Upload-Metadata": encoded({ kind: "side" }),
  "Upload-Offset": "0",
  "X-HTTP-Method-Override": "PATCH",
};

function roleFor({ guard }: Route) {
  if (guard === "anyone" || guard === "link" || guard === "signed_in") return undefined;
  return rolesThat(guard).find((role) => !ofTheInstall.has(role));
}

async function fieldsShown({ bedside, visitorOf }: HostileInstall, route: Route, path: string) {
  const page = await bedside.get(path, await visitorOf(route));
  return fieldsOf(await page.text(), path).map(([name, value]) => [name, value]);
}
