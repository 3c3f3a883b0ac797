import { deepEqual, equal, ok } from "node:assert/strict";
import { guardKind } from "@/routes/guard.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("every route says who may use it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const routes = bedside.app.routes.filter((route) => route.method !== "ALL");
  const handlers = Map.groupBy(routes, (route) => `${route.method} ${route.path}`);
  ok(handlers.size >= 1);
  const open = [...handlers].filter(([, all]) => !all.some((each) => guardKind(each.handler)));
  deepEqual(open.map(([route]) => route), []);
});

Deno.test("/up says that all is well, and which version", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const answer = await bedside.get("/up");
  equal(answer.status, 200);
  deepEqual(await answer.json(), {
    status: "ok",
    version: "0.0.0-test",
    problems: [],
    warnings: [],
  });
});

Deno.test("an address that is not there is a page that says so, without signing anyone out", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const answer = await bedside.get("/nowhere", gp);
  equal(answer.status, 404);
  ok((await answer.text()).includes("Page not found"));
  equal(answer.headers.get("set-cookie"), null);
});
