import { doesNotMatch, equal, match } from "node:assert/strict";
import type { Store } from "@/db/store.ts";
import { invite } from "@/domain/organisations/invite.ts";
import { withdrawInvitation } from "@/domain/organisations/withdraw_invitation.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

const ruth = { name: "Ruth Pell", password: "seven green kettles" };

async function invited(store: Store, email = "nurse@oakfield.example") {
  const organisation = await organisationExists(store, { name: "Oakfield Surgery" });
  const manager = await personExists(store, "practice_manager", { organisation });
  const made = await invite(store, manager, organisation.id, {
    name: "R Pell",
    email,
    role: "practice_nurse",
  });
  return { ...made, organisation, manager, path: `/join/${made.token}` };
}

Deno.test("somebody new chooses a name and a password, and is signed in", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { path } = await invited(store);
  const page = await (await bedside.get(path)).text();
  match(page, /Join Oakfield Surgery/);
  match(page, /nurse@oakfield\.example/);
  match(page, /value="R Pell"/);

  const short = await bedside.post(path, { ...ruth, password: "kettles" });
  equal(short.status, 422);
  const again = await short.text();
  match(again, /value="Ruth Pell"/);
  match(again, /href="#password">Password must be 12 characters/);
  doesNotMatch(again, /value="kettles"/);
  const own = await bedside.post(path, { ...ruth, password: "nurse@oakfield.example" });
  match(await own.text(), /href="#password">Choose a password that is not your e-mail/);

  const joined = await bedside.post(path, ruth);
  equal(joined.status, 303);
  match(joined.headers.get("set-cookie") ?? "", /^session=/);
  const used = await bedside.get(path);
  equal(used.status, 404);
  match(await used.text(), /This link has been used/);
  equal((await bedside.post(path, ruth)).status, 404);
});

Deno.test("a withdrawn invitation, and one that never was, let nobody in", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { path, id, manager } = await invited(store);
  await withdrawInvitation(store, manager, id);
  const withdrawn = await bedside.get(path);
  equal(withdrawn.status, 404);
  const html = await withdrawn.text();
  match(html, /taken back/);
  doesNotMatch(html, /Oakfield/);
  equal((await bedside.get("/join/nothing")).status, 404);
  equal((await bedside.post("/join/nothing/again", {})).status, 404);
});

Deno.test("somebody with an account signs in first, then adds the role", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const nurse = await personExists(store, "practice_nurse");
  const stranger = await personExists(store, "gp");
  const { path } = await invited(store, nurse.email);
  const asked = await (await bedside.get(path)).text();
  match(asked, /Sign in, and this page comes back/);
  doesNotMatch(asked, /name="password"/);
  match(await (await bedside.get(path, stranger)).text(), /you are signed in as/);
  equal((await bedside.post(`${path}/again`, {}, stranger)).status, 403);
  match(await (await bedside.get(path, nurse)).text(), /You keep the role/);
  equal((await bedside.post(`${path}/again`, {}, nurse)).status, 303);
  match(await (await bedside.get("/account", nurse)).text(), /Oakfield Surgery/);
});

Deno.test("a manager makes a link with which a colleague chooses a new password", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { manager, organisation } = await invited(store);
  const nurse = await personExists(store, "practice_nurse", { organisation });
  const made = await bedside.post(`/people/${nurse.membershipId}/reset`, {}, manager);
  equal(made.status, 200);
  const link = /http:\/\/localhost(\/reset\/[\w-]{43})/.exec(await made.text())?.[1];
  equal((await bedside.get(link!)).status, 200);
  const stranger = await personExists(store, "practice_manager");
  equal((await bedside.post(`/people/${nurse.membershipId}/reset`, {}, stranger)).status, 404);
});
