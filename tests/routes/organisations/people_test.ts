import { doesNotMatch, equal, match } from "node:assert/strict";
import { memberships } from "@/db/schema/access.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

const ruth = { name: "Ruth Pell", email: "nurse@oakfield.example", role: "practice_nurse" };

Deno.test("GET /people shows those of one's own organisation, and no others", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const practice = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  await personExists(store, "gp", { organisation: practice, name: "Dr Amara Nwosu" });
  const stranger = await personExists(store, "gp", { name: "Dr Iain Kerr" });
  const html = await (await bedside.get("/people", manager)).text();
  match(html, /Dr Amara Nwosu/);
  doesNotMatch(html, /Iain Kerr/);
  match(html, /Nobody has been invited/);
  equal((await bedside.get("/people", stranger)).status, 403);
  equal((await bedside.get(`/people/${stranger.membershipId}`, manager)).status, 404);
});

Deno.test("POST /people/invitations shows the link once; the list never does", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const manager = await personExists(store, "practice_manager");
  const form = await (await bedside.get("/people/invitations", manager)).text();
  match(form, /Practice nurse/);
  doesNotMatch(form, /Consultant|Administrator/);

  const bad = await bedside.post("/people/invitations", { ...ruth, email: "nurse" }, manager);
  equal(bad.status, 422);
  const again = await bad.text();
  match(again, /value="Ruth Pell"/);
  match(again, /href="#email"/);

  const unfit = await bedside.post("/people/invitations", { ...ruth, role: "consultant" }, manager);
  equal(unfit.status, 422);
  match(await unfit.text(), /Consultant is not a role in this kind of organisation/);

  const made = await bedside.post("/people/invitations", ruth, manager);
  equal(made.status, 200);
  const token = /http:\/\/localhost\/join\/([\w-]{43})/.exec(await made.text())?.[1];
  equal(token?.length, 43);
  const list = await (await bedside.get("/people", manager)).text();
  match(list, /nurse@oakfield\.example/);
  match(list, /Sent/);
  equal(list.includes(token!), false);
  equal(JSON.stringify(bedside.lines).includes(token!), false);
});

Deno.test("an invitation is withdrawn from the list, by those who may", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const practice = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  const gp = await personExists(store, "gp", { organisation: practice });
  const stranger = await personExists(store, "practice_manager");
  await bedside.post("/people/invitations", ruth, manager);
  const list = await (await bedside.get("/people", manager)).text();
  const action = /action="(\/people\/invitations\/[\w-]+\/withdrawal)"/.exec(list)?.[1] ?? "";
  equal((await bedside.post(action, {}, gp)).status, 403);
  equal((await bedside.post(action, {}, stranger)).status, 404);
  equal((await bedside.post(action, {}, manager)).status, 303);
  match(await (await bedside.get("/people", manager)).text(), /Withdrawn/);
  equal((await bedside.post(action, {}, manager)).status, 409);
});

Deno.test("an administrator invites into any organisation, and lands there", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const administrator = await personExists(store, "administrator");
  const home = await organisationExists(store, { name: "Rosewood House", kind: "home" });
  const made = await bedside.post(`/organisations/${home.id}/invitations`, {
    name: "Alan Tate",
    email: "manager@rosewood.example",
    role: "home_manager",
  }, administrator);
  equal(made.status, 200);
  match(await made.text(), /Alan Tate can join Rosewood House as Home manager/);
});

Deno.test("a manager changes a role and ends somebody's work, but not their own", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const practice = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  const nurse = await personExists(store, "practice_nurse", { organisation: practice });
  const theirs = `/people/${nurse.membershipId}`;
  match(await (await bedside.get(theirs, manager)).text(), /End their work here/);
  equal((await bedside.post(`${theirs}/role`, {}, manager)).status, 422);
  equal((await bedside.post(`${theirs}/role`, { role: "gp" }, manager)).status, 303);
  match(await (await bedside.get(theirs, manager)).text(), /GP/);
  match(await (await bedside.get(`${theirs}/end`, manager)).text(), /no longer work here/);
  equal((await bedside.post(`${theirs}/end`, {}, manager)).status, 303);
  match(await (await bedside.get(theirs, manager)).text(), /Left/);
  equal((await bedside.post(`${theirs}/end`, {}, manager)).status, 409);

  const own = `/people/${manager.membershipId}`;
  doesNotMatch(await (await bedside.get(own, manager)).text(), /End their work|Make a link/);
  const refused = await bedside.post(`${own}/end`, {}, manager);
  equal(refused.status, 403);
  match(await refused.text(), /Ask a colleague/);
  equal((await store.read.select().from(memberships)).filter((m) => m.endedAt).length, 1);
});

Deno.test("a person whose work ended is sent to sign in on their next page", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const practice = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  const colleague = await personExists(store, "practice_manager", { organisation: practice });
  equal((await bedside.get("/people", colleague)).status, 200);
  await bedside.post(`/people/${colleague.membershipId}/end`, {}, manager);
  const next = await bedside.get("/people", colleague);
  equal(next.status, 303);
  match(next.headers.get("location") ?? "", /^\/sign-in/);
});

Deno.test("an administrator stops somebody signing in, says why, and lets them in again", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const practice = await organisationExists(store);
  const administrator = await personExists(store, "administrator");
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  const nurse = await personExists(store, "practice_nurse", { organisation: practice });
  const theirs = `/people/${nurse.membershipId}`;
  doesNotMatch(await (await bedside.get(theirs, manager)).text(), /Stop them signing in/);
  equal((await bedside.get(`${theirs}/suspension`, manager)).status, 403);
  match(await (await bedside.get(theirs, administrator)).text(), /Stop them signing in/);
  equal((await bedside.post(`${theirs}/suspension`, {}, administrator)).status, 422);
  const stopped = await bedside.post(
    `${theirs}/suspension`,
    { reason: "Lost her phone" },
    administrator,
  );
  equal(stopped.status, 303);
  match(await (await bedside.get(theirs, manager)).text(), /Cannot sign in/);
  equal((await bedside.post(`${theirs}/return`, {}, manager)).status, 403);
  equal((await bedside.post(`${theirs}/return`, {}, administrator)).status, 303);
  doesNotMatch(await (await bedside.get(theirs, manager)).text(), /Cannot sign in/);
});
