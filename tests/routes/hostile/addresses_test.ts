/** Addresses that nobody was given, asked for in every way there is. */
import { equal, match } from "node:assert/strict";
import { type HostileInstall, hostileInstall } from "@/tests/routes/hostile/install.ts";
import { canary, complaints, judge, nothingInTheLog } from "@/tests/routes/hostile/judge.ts";
import { routesOf, sayRoute } from "@/tests/support/routes.ts";

const noIds = [
  "01990000-0000-7000-8000-000000000000",
  "01990000-0000-4000-8000-000000000000",
  "1",
  canary,
  "%00",
  "%zz",
  "%E0%A4%A",
  "%ED%A0%80",
  "..%2f..%2fetc%2fpasswd",
  "'%20OR%201=1--",
  "__proto__",
  "constructor",
  "%F0%9F%92%A9",
  "a".repeat(8000),
];

const queries = [
  "?kept=1",
  "?__proto__=1&constructor=2&to=//evil.example&to=javascript:alert(1)",
  `?q=${canary}%00&page=-1&service=1&patient=1&view=%00&kind=x&from=x&until=9999-99-99`,
  "?page=1e309&page=NaN&after=%7B%7D&from=2026-02-30&day=0000-00-00&status=x&state=__proto__",
  "?%zz=%&&&=&%00=%00&%ED%A0%80=%FF",
  `?${"a[b]".repeat(300)}=1`,
  `?q=${"x".repeat(60_000)}`,
  `?${"a=&".repeat(5000)}`,
];

Deno.test("an id that is no id, somebody else's or nobody's is a page that is not there", async () => {
  await using install = await hostileInstall();
  const wrong = complaints();
  for (const route of install.routes.filter(({ path }) => path.includes("/:"))) {
    for (const id of noIds) {
      const path = route.path.replaceAll(/:[^/]+/g, id);
      const said = await ask(install, path, route.method, await install.visitorOf(route));
      const sentOn = said.status === 303 && route.method === "GET";
      const expected = said.status >= 400 || sentOn || ["anyone", "link"].includes(route.guard);
      wrong.add(route, id.slice(0, 40), [
        ...said.problems,
        ...(expected ? [] : [`${said.status}, as if there were something`]),
      ]);
    }
  }
  wrong.none();
  nothingInTheLog(install);
});

Deno.test("whatever stands behind the question mark, a page answers", async () => {
  await using install = await hostileInstall();
  const wrong = complaints();
  for (const route of install.routes.filter(({ method }) => method === "GET")) {
    for (const path of await install.addressesOf(route)) {
      const visitor = await install.visitorOf(route);
      for (const query of queries) {
        const said = await ask(install, path + query, "GET", visitor);
        wrong.add(route, query.slice(0, 40), said.problems);
      }
    }
  }
  wrong.none();
  nothingInTheLog(install);
});

Deno.test("a page asked for in a way it does not take changes nothing, and says so", async () => {
  await using install = await hostileInstall();
  const wrong = complaints();
  const taken = new Set(routesOf(install.bedside).map(sayRoute));
  for (const route of install.routes) {
    const [path] = await install.addressesOf(route);
    for (const method of ["HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "PROPFIND", "get", "X"]) {
      if (taken.has(`${method} ${route.path}`)) continue;
      const said = await ask(install, path!, method, await install.visitorOf(route));
      wrong.add(route, method, said.problems);
      const reads = method === "HEAD" || method === "get";
      if (!reads && said.status !== 405) wrong.add(route, method, [`${said.status}, not 405`]);
    }
  }
  wrong.none();
});

Deno.test("an address that only takes a form says so, and which ways there are", async () => {
  await using install = await hostileInstall();
  const { bedside, parties } = install;
  const opened = await bedside.get("/session/extend", parties.gp);
  equal(opened.status, 405);
  equal(opened.headers.get("allow"), "POST");
  match(await opened.text(), /This address cannot be opened like that/);
  const deleted = await bedside.ask("/account", { method: "DELETE" }, parties.gp);
  equal(deleted.status, 405);
  equal(deleted.headers.get("allow"), "HEAD, GET");
});

/** With what changed named as a problem, unless it was taken. */
async function ask(
  { bedside, version }: HostileInstall,
  path: string,
  method: string,
  visitor: Parameters<HostileInstall["bedside"]["ask"]>[2],
) {
  const before = await version();
  const judged = await judge(await bedside.ask(path, { method }, visitor), method);
  const changed = judged.status >= 400 && await version() !== before;
  const problems = changed ? [...judged.problems, "changed something"] : judged.problems;
  return { ...judged, problems: problems.map((each) => `${judged.status} ${each}`) };
}
