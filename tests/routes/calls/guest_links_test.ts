/** A guest's link: whom it lets in, and that a stale, stolen or replayed one leads nowhere. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { admitMember } from "@/domain/calls/admit.ts";
import { endCall } from "@/domain/calls/end.ts";
import { guestPass } from "@/domain/calls/guest_keys.ts";
import { guestInvited, guestWaits, handlerInCall } from "@/tests/factories/guests.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

async function aCall() {
  const store = await testStore();
  const bedside = await testApp(store);
  const at = await handlerInCall(store);
  const asGuest = (path: string, pass?: string, method = "GET") =>
    bedside.ask(path, { method, ...pass && { headers: { cookie: `guest=${pass}` } } });
  return {
    store,
    bedside,
    asGuest,
    ...at,
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a guest has no ticket before they are let in, and one for their own seat after", async () => {
  await using call = await aCall();
  const { token, pass, memberId } = await guestWaits(call.store, call);
  const address = `/link/call/${token}`;
  equal((await call.asGuest(`${address}/seat`, pass, "POST")).status, 401);
  equal((await call.asGuest(`${address}/state`, pass)).status, 401);
  deepEqual(await (await call.asGuest(`${address}/waits`, pass)).json(), {
    state: "waiting_room",
  });
  await admitMember(call.store, call.handler, call.id, memberId);
  const seat = await (await call.asGuest(`${address}/seat`, pass, "POST")).json();
  equal(seat.memberId, memberId);
  ok(seat.ticket);
  // The pass without the address, or the address without the pass, is nothing.
  equal((await call.asGuest(`${address}/ticket`, undefined, "POST")).status, 401);
  equal((await call.asGuest(`/calls/${call.id}/ticket`, pass, "POST")).status, 401);
});

Deno.test("the first browser that asks has the seat; the second is told so, and takes nothing", async () => {
  await using call = await aCall();
  const { token } = await guestInvited(call.store, call);
  const address = `/link/call/${token}`;
  const first = await call.bedside.post(address, {});
  equal(first.status, 303);
  const cookie = first.headers.get("set-cookie")!;
  ok(/guest=.*Path=\/link\/call.*HttpOnly.*SameSite=Lax/i.test(cookie));
  const second = await call.bedside.post(address, {});
  equal(second.headers.get("set-cookie")?.includes("guest="), undefined);
  equal((await call.asGuest(address)).status, 423);
  const mine = /guest=([^;]+)/.exec(cookie)![1]!;
  ok((await (await call.asGuest(address, mine)).text()).includes("You are in the waiting room"));
});

Deno.test("whose answer was lost on its way asks again and has the seat; another browser has not", async () => {
  await using call = await aCall();
  const { token } = await guestInvited(call.store, call);
  const address = `/link/call/${token}`;
  const passOf = (answer: Response) =>
    /guest=([^;]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1];
  const mine = passOf(await call.asGuest(address))!;
  equal(passOf(await call.asGuest(address, mine)), undefined);
  const another = passOf(await call.asGuest(address))!;
  await Promise.all([
    call.asGuest(address, mine, "POST"),
    call.asGuest(address, mine, "POST"),
  ]);
  ok((await (await call.asGuest(address, mine)).text()).includes("You are in the waiting room"));
  equal((await call.asGuest(address, another)).status, 423);
  equal((await call.asGuest(address, another, "POST")).headers.get("set-cookie"), null);
  // Whoever sits here and opens another invitation keeps this seat until they ask to come in there.
  const other = await guestInvited(call.store, call);
  equal(passOf(await call.asGuest(`/link/call/${other.token}`, mine)), undefined);
});

Deno.test("the page says nothing of the call but the hub and the guest's own name", async () => {
  await using call = await aCall();
  const { token } = await guestInvited(call.store, call);
  const page = await (await call.asGuest(`/link/call/${token}`)).text();
  ok(page.includes("Digital Care Hub asks you") && page.includes("Anna Nowak (daughter)"));
  for (const secret of ["Rosewood", "Blessing", "Okafor", "Sam Doyle"]) ok(!page.includes(secret));
});

Deno.test("stale, forged and replayed: nothing is there", async () => {
  await using call = await aCall();
  const { token, pass, memberId } = await guestWaits(call.store, call);
  const address = `/link/call/${token}`;
  await admitMember(call.store, call.handler, call.id, memberId);
  const forged = guestPass("another install", memberId);
  equal((await call.asGuest(`${address}/seat`, forged, "POST")).status, 401);
  const other = await guestWaits(call.store, call);
  equal((await call.asGuest(`/link/call/${other.token}/seat`, pass, "POST")).status, 401);
  await endCall(call.store, call.handler, call.id);
  for (const path of ["/seat", "/ticket", "/leave"]) {
    equal((await call.asGuest(`${address}${path}`, pass, "POST")).status, 401);
  }
  equal((await call.asGuest(`${address}/stream`, pass)).status, 401);
  equal((await call.asGuest(address, pass)).status, 404);
  equal((await call.asGuest("/link/call/AAAAAAAAAA")).status, 404);
});
