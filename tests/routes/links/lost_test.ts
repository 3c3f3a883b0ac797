/** A lost link is asked for again, and nobody learns whose contact is known here. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { contactHash } from "@/domain/access/lockout.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { workOf } from "@/tests/support/work_of.ts";
import { paths } from "@/views/paths.ts";

const known = "edith.pell@post.example";
const unknown = "somebody.else@post.example";

async function withLink() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const referral = await referralExists(store, await partiesExist(store), {
    state: "with_patient",
  });
  await linkExists(store, referral, { sentTo: known });
  return {
    clock,
    store,
    phone: (address?: string) => browser(bedside, address ? { address } : {}),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const withoutNonce = (html: string) => html.replaceAll(/nonce="[^"]*"/g, "");

Deno.test("the same is said, written and asked of the database whether a contact is known or not", async () => {
  await using at = await withLink();
  const pages: string[] = [];
  const works: string[][] = [];
  for (const contact of [known, unknown]) {
    const phone = at.phone();
    works.push(
      await workOf(at.store, async () => {
        const said = await phone.post(paths.lostLink(), { contact });
        deepEqual([said.status, said.location], [303, paths.lostLinkAsked()]);
      }),
    );
    pages.push(withoutNonce((await phone.get(paths.lostLinkAsked())).html));
  }
  equal(pages[0], pages[1]);
  match(pages[0]!, /we will send it to you again/);
  // The second one finds the first one's row of its network address: it is the same question.
  deepEqual(works[0], works[1]);
  ok(works[0]!.length > 5);
  const trail = await at.store.read.select().from(auditEntries);
  deepEqual(trail.map(({ action, patientId }) => [action, patientId]), [
    ["link.asked_again", null],
    ["link.asked_again", null],
  ]);
  equal(JSON.stringify(trail).includes("@"), false);
  deepEqual((await at.store.read.select().from(jobs)).map(({ args }) => args), [
    { contactHash: contactHash(known) },
    { contactHash: contactHash(unknown) },
  ]);
});

Deno.test("a contact is taken however it is written, and asked for twice it is one job", async () => {
  await using at = await withLink();
  for (const contact of [" Edith.Pell@Post.example", known]) {
    equal((await at.phone().post(paths.lostLink(), { contact })).status, 303);
  }
  equal((await at.phone().post(paths.lostLink(), { contact: "+44 (0)7700 900123" })).status, 303);
  deepEqual((await at.store.read.select().from(jobs)).map(({ args }) => args), [
    { contactHash: contactHash(known) },
    { contactHash: contactHash("+447700900123") },
  ]);
});

Deno.test("what is no contact is said so, with every word kept, and nothing is counted", async () => {
  await using at = await withLink();
  const wrong = [
    ["", /Enter your mobile phone number or your email address/],
    ["edith@", /Enter a full mobile phone number/],
    ["01632 960104", /Enter a full mobile phone number/],
    ["Edith Pell", /Enter a full mobile phone number/],
  ] as const;
  for (let round = 0; round < 5; round++) {
    for (const [contact, words] of wrong) {
      const said = await at.phone().post(paths.lostLink(), { contact });
      equal(said.status, 422);
      match(said.text, words);
      if (contact) ok(said.html.includes(`value="${contact}"`));
    }
  }
  deepEqual(await at.store.read.select().from(jobs), []);
});

Deno.test("one contact is sent few messages, whoever asks and from wherever", async () => {
  await using at = await withLink();
  const ask = (n: number) => at.phone(`192.0.2.${n}`).post(paths.lostLink(), { contact: known });
  for (let n = 1; n <= 3; n++) equal((await ask(n)).status, 303);
  const stopped = await ask(4);
  equal(stopped.status, 429);
  match(stopped.text, /You can try again in 15 minutes/);
  equal(stopped.headers.get("retry-after"), "900");
  at.clock.forward({ minutes: 15 });
  equal((await ask(5)).status, 303);
});

Deno.test("one address cannot go through a list of contacts", async () => {
  await using at = await withLink();
  const ask = (n: number) =>
    at.phone().post(paths.lostLink(), { contact: `guess${n}@post.example` });
  for (let n = 0; n < 10; n++) equal((await ask(n)).status, 303);
  equal((await ask(10)).status, 429);
  equal((await at.phone("192.0.2.9").post(paths.lostLink(), { contact: known })).status, 303);
});
