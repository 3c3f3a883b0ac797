/** Cookies and headers as no browser sends them. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { type HostileInstall, hostileInstall } from "@/tests/routes/hostile/install.ts";
import { speaksTus } from "@/tests/support/routes.ts";
import { canary, complaints, judge, nothingInTheLog } from "@/tests/routes/hostile/judge.ts";

const cookies = [
  "",
  ";;;=;",
  "session",
  "session=",
  `session=${canary}`,
  "session=%00",
  "session=%zz",
  'session="quoted"',
  `session=${"x".repeat(60_000)}`,
  "session=__proto__; session=constructor",
  `__proto__=${canary}; constructor=1; notice=__proto__`,
  "notice=constructor",
  "notice=<script>alert(1)</script>",
  `${"a=b; ".repeat(3000)}`,
];

const headers: Record<string, string>[] = [
  { host: "evil.example" },
  { host: "evil.example:99999" },
  { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", forwarded: "for=_x" },
  { "x-forwarded-for": `${canary}, '; DROP TABLE users;--, ${"1.2.3.4,".repeat(1000)}` },
  { "hx-request": "true", "hx-current-url": "javascript:alert(1)", "hx-target": "__proto__" },
  { "hx-request": canary, "hx-trigger": '"><script>', "hx-boosted": "true" },
  { "hx-request": "true", "hx-history-restore-request": "true" },
  { referer: "https://evil.example/steal" },
  { referer: canary },
  { "user-agent": `${canary}<script>`.repeat(500) },
  { accept: "application/json" },
  { "accept-encoding": "zstd;q=0, gzip;q=0.000, \u00ff" },
  { "accept-language": "x".repeat(5000) },
  { "if-none-match": "*", "if-modified-since": "never", range: "bytes=0-1" },
  { "x-http-method-override": "DELETE", "x-original-url": "/admin" },
  { authorization: `Bearer ${canary}` },
  { "content-length": "-1" },
  { "sec-fetch-site": "cross-site", origin: "null" },
];

Deno.test("a cookie that we did not give is nobody's, and breaks no page", async () => {
  await using install = await hostileInstall();
  const wrong = complaints();
  for (const route of install.routes.filter(({ method }) => method === "GET")) {
    const [path] = await install.addressesOf(route);
    for (const cookie of cookies) {
      const answer = await install.bedside.app.request(path!, { headers: { cookie } });
      const isTold = (speaksTus(route.path) || route.toScript) && answer.status === 401;
      const isPage = ["anyone", "link"].includes(route.guard) || answer.status === 303 || isTold;
      const { status, problems } = await judge(answer);
      wrong.add(route, cookie.slice(0, 40), [
        ...problems,
        ...(isPage ? [] : [`${status}, without signing in`]),
      ]);
    }
  }
  wrong.none();
  nothingInTheLog(install);
});

Deno.test("a header that lies changes no answer", async () => {
  await using install = await hostileInstall();
  const wrong = complaints();
  for (const route of install.routes.filter(({ method }) => method === "GET")) {
    for (const path of await install.addressesOf(route)) {
      for (const lies of headers) {
        const answer = await asked(install, route, path, lies);
        const to = answer.headers.get("location") ?? answer.headers.get("hx-redirect") ?? "/";
        const { problems } = await judge(answer.clone());
        const elsewhere = /^\/(?!\/)/.test(to) ? [] : [`leads to ${to}`];
        const html = await answer.text();
        const taken = html.includes("evil.example") ? ["speaks of another host"] : [];
        wrong.add(route, JSON.stringify(lies).slice(0, 60), [...problems, ...elsewhere, ...taken]);
      }
    }
  }
  wrong.none();
  nothingInTheLog(install);
});

Deno.test("one session's cookie beside another: the first counts, as browsers send the nearest first", async () => {
  await using install = await hostileInstall();
  const { bedside, parties } = install;
  const cookie = `session=${canary}; session=${parties.gp.token}`;
  equal((await bedside.app.request("/account", { headers: { cookie } })).status, 303);
});

Deno.test("over https cookies are Secure, bound to the host, and http is ended for a year", async () => {
  await using install = await hostileInstall({
    secure: true,
    publicUrl: "https://bedside.example",
  });
  const { bedside, parties } = install;
  const cookie = `__Host-session=${parties.gp.token}`;
  const headers = { cookie, "sec-fetch-site": "same-origin" };
  const page = await bedside.app.request("/account", { headers });
  equal(page.status, 200);
  match(page.headers.get("strict-transport-security") ?? "", /^max-age=31536000/);
  const out = await bedside.app.request("/sign-out", { method: "POST", headers });
  const given = out.headers.getSetCookie();
  ok(given.some((each) => each.startsWith("__Host-session=;")), given.join("\n"));
  deepEqual(given.filter((each) => !/; HttpOnly; Secure; SameSite=Lax/.test(each)), []);
  const plain = { cookie: `session=${parties.gp.token}` };
  equal((await bedside.app.request("/account", { headers: plain })).status, 303);
});

async function asked(
  { bedside, visitorOf }: HostileInstall,
  route: HostileInstall["routes"][number],
  path: string,
  lies: Record<string, string>,
): Promise<Response> {
  const visitor = await visitorOf(route);
  const sent = new Headers(lies);
  if (visitor) sent.set("cookie", `session=${visitor.token}`);
  return await bedside.app.request(path, { headers: sent });
}
