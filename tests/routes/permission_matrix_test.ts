import { deepEqual, ok } from "node:assert/strict";
import { type Role, roles } from "@/db/schema/access.ts";
import { permissions } from "@/domain/access/permissions.ts";
import type { GuardKind } from "@/routes/guard.ts";
import { personExists, type SignedIn, signedInAgain } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { noSuchId, type Route, routesOf } from "@/tests/support/routes.ts";
import { testStore } from "@/tests/support/store.ts";

type Bedside = Awaited<ReturnType<typeof testApp>>;
/** What a visitor meets at a route, whatever the record: let in, refused for the role, sent to sign in. */
type Met = "in" | "refused" | "sign in";

Deno.test("every route lets in the roles that the table says, and nobody else", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const routes = routesOf(bedside);
  ok(routes.length > 5);
  const wrong: string[] = [];
  for (const role of roles) {
    const person = await personExists(store, role);
    for (const route of routes) {
      // A session of its own for each visit: signing out in one must not change the next.
      const met = await visit(bedside, route, await signedInAgain(store, person));
      if (met !== expected(route.guard, role)) wrong.push(`${role} ${say(route)}: ${met}`);
    }
  }
  deepEqual(wrong, []);
});

Deno.test("someone who is not signed in meets the sign-in page everywhere but where anyone may go", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const wrong: string[] = [];
  for (const route of routesOf(bedside)) {
    const met = await visit(bedside, route);
    const should = route.guard === "anyone" || route.guard === "link" ? "in" : "sign in";
    if (met !== should) wrong.push(`${say(route)}: ${met}`);
  }
  deepEqual(wrong, []);
});

function expected(guard: GuardKind, role: Role): Met {
  // A link asks for no account: its own tests show whom it lets in.
  if (guard === "anyone" || guard === "link" || guard === "signed_in") return "in";
  return permissions[guard].roles.includes(role) ? "in" : "refused";
}

async function visit(bedside: Bedside, route: Route, person?: SignedIn): Promise<Met> {
  const path = route.path.replaceAll(/:[^/]+/g, noSuchId);
  const answer = route.method === "POST"
    ? await bedside.post(path, {}, person)
    : await bedside.ask(path, { method: route.method }, person);
  await answer.body?.cancel();
  if (answer.status === 403) return "refused";
  // Programs are told so, and sent nowhere; whoever has no link is told to open theirs.
  const open = route.guard === "link" || route.guard === "anyone";
  if (answer.status === 401 && !open) return "sign in";
  const to = answer.headers.get("location") ?? "";
  const turnedAway = answer.status === 303 && /^\/sign-in\?to=|^\/sign-in$/.test(to);
  // The sign-in pages themselves lead to one another.
  return turnedAway && !route.path.startsWith("/sign-") ? "sign in" : "in";
}

const say = ({ method, path, guard }: Route) => `${method} ${path} (${guard})`;
