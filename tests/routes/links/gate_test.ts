/** A link's first page: who is let in, who is not, and what each is told. */
import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { linkVisits, patientLinks } from "@/db/schema/links.ts";
import { notices } from "@/db/schema/notices.ts";
import type { Store } from "@/db/store.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import { proveBirth } from "@/domain/links/prove_birth.ts";
import { sendAgain } from "@/domain/links/send_again.ts";
import { endLinks } from "@/domain/referrals/end_links.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const born = { "birth-day": "9", "birth-month": "6", "birth-year": "1943" };
const notBorn = { ...born, "birth-year": "1944" };

const audited = async (store: Store) =>
  (await store.read.select().from(auditEntries)).map(({ action, actorRole }) =>
    `${action} by ${actorRole}`
  );
const linkIn = async (store: Store) => (await store.read.select().from(patientLinks))[0]!;

async function sentLink(over: Parameters<typeof linkExists>[2] = {}) {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "with_patient" });
  const link = await linkExists(store, referral, over);
  return {
    clock,
    store,
    bedside,
    parties,
    referral,
    link,
    address: paths.link(link.token),
    phone: () => browser(bedside),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("whoever gives the date of birth goes on, and need not give it again in this browser", async () => {
  await using at = await sentLink();
  const phone = at.phone();
  const first = await phone.get(at.address);
  equal(first.status, 200);
  ok(first.text.includes("Oakfield Surgery would like to ask you some questions."));
  const said = await phone.post(at.address, born);
  deepEqual([said.status, said.location], [303, paths.linkUrgent(at.link.token)]);
  const again = await phone.get(at.address);
  deepEqual([again.status, again.location], [303, paths.linkUrgent(at.link.token)]);
  const { openedAt, begunAt } = await linkIn(at.store);
  ok(openedAt && begunAt);
  deepEqual(await audited(at.store), ["link.opened by nobody", "link.begun by link_holder"]);
});

Deno.test("the first page and its cookies hold nothing of the patient", async () => {
  await using at = await sentLink();
  const phone = at.phone();
  const { text } = await phone.get(at.address);
  for (const secret of ["Edith", "Pell", "1943", "01632 960104", "edith.pell", "999"]) {
    const shown = text.replace("In an emergency call 999.", "").replaceAll(/nonce="[^"]*"/g, "");
    equal(shown.includes(secret), false, secret);
  }
  await phone.post(at.address, born);
  const [visit] = await at.store.read.select().from(linkVisits);
  const token = phone.cookies.get("visit")!;
  match(token, /^[\w-]{43}$/);
  equal(JSON.stringify(visit).includes(token), false);
});

Deno.test("another browser is asked again, and both go on side by side", async () => {
  await using at = await sentLink();
  const [phone, tablet] = [at.phone(), at.phone()];
  await phone.post(at.address, born);
  equal((await tablet.get(at.address)).status, 200);
  equal((await tablet.post(at.address, born)).status, 303);
  equal((await phone.get(at.address)).status, 303);
  equal((await tablet.get(at.address)).status, 303);
});

Deno.test("a wrong date says how often one can still try, and five lock the link and tell the practice", async () => {
  await using at = await sentLink();
  const phone = at.phone();
  const said: string[] = [];
  for (let n = 0; n < 4; n++) {
    const { status, html, text } = await phone.post(at.address, notBorn);
    equal(status, 422);
    ok(html.includes('value="1944"'), "what was typed is there");
    said.push(/You can try (\d more times?)/.exec(text)![1]!);
  }
  deepEqual(said, ["4 more times", "3 more times", "2 more times", "1 more time"]);
  const last = await phone.post(at.address, notBorn);
  equal(last.status, 423);
  match(last.text, /This link is locked/);
  const right = await phone.post(at.address, born);
  equal(right.status, 409);
  match(right.text, /This link is locked/);
  equal((await phone.get(at.address)).status, 423);
  equal(phone.cookies.get("visit"), undefined);
  const told = await at.store.read.select().from(notices).where(eq(notices.kind, "link_trouble"));
  deepEqual(
    new Set(told.map(({ userId, path }) => `${userId} ${path}`)),
    new Set(
      [at.parties.gp, at.parties.nurse].map(({ userId }) =>
        `${userId} ${paths.referral(at.referral.id)}`
      ),
    ),
  );
});

Deno.test("a link that was sent again and is locked again tells the practice again", async () => {
  await using at = await sentLink();
  const told = async () =>
    (await at.store.read.select().from(notices).where(eq(notices.kind, "link_trouble"))).length;
  for (let n = 0; n < 5; n++) await at.phone().post(at.address, notBorn);
  equal(await told(), 2, "GP and nurse");
  at.clock.forward({ hours: 1 });
  const post = { way: "post", sentTo: null, language: "en", keepContact: false } as const;
  await sendAgain(at.store, at.parties.gp, at.referral.id, post);
  const renewed = await linkIn(at.store);
  const wrong = { birth: "1944-06-09" as Day, language: undefined };
  for (let n = 0; n < 5; n++) {
    await proveBirth(at.store, renewed, wrong, { requestId: `wrong ${n}`, address: null });
  }
  equal(await told(), 4);
});

Deno.test("whoever was let in is out when somebody else's wrong dates lock the link", async () => {
  await using at = await sentLink();
  const [phone, stranger] = [at.phone(), at.phone()];
  await phone.post(at.address, born);
  for (let n = 0; n < 5; n++) await stranger.post(at.address, notBorn);
  equal((await phone.get(at.address)).status, 423);
  const [visit] = await at.store.read.select().from(linkVisits);
  ok(visit!.endedAt);
});

Deno.test("ten wrong dates at once are counted as ten: the link is locked once", async () => {
  await using at = await sentLink();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => at.phone().post(at.address, notBorn)),
  );
  deepEqual(
    answers.map(({ status }) => status).toSorted(),
    [
      ...[409, 409, 409, 409, 409],
      ...[422, 422, 422, 422],
      423,
    ].toSorted(),
  );
  equal((await linkIn(at.store)).wrongTries, 5);
  equal((await audited(at.store)).filter((each) => each.startsWith("link.locked")).length, 1);
});

Deno.test("a right date forgives the wrong ones before it", async () => {
  await using at = await sentLink();
  const phone = at.phone();
  for (let n = 0; n < 4; n++) await phone.post(at.address, notBorn);
  equal((await phone.post(at.address, born)).status, 303);
  equal((await linkIn(at.store)).wrongTries, 0);
  for (let n = 0; n < 4; n++) equal((await at.phone().post(at.address, notBorn)).status, 422);
});

Deno.test("what is no date is no try", async () => {
  await using at = await sentLink();
  const phone = at.phone();
  for (const typed of [{}, { ...born, "birth-month": "13" }, { ...born, "birth-year": "43" }]) {
    const { status, text } = await phone.post(at.address, typed);
    equal(status, 422);
    match(text, /Enter the date of birth|Enter a real date/);
  }
  equal((await linkIn(at.store)).wrongTries, 0);
});

Deno.test("a date can be typed in the digits of the reader's language", async () => {
  await using at = await sentLink();
  const typed = { "birth-day": "٩", "birth-month": "۶", "birth-year": "੧੯੪੩" };
  equal((await at.phone().post(at.address, typed)).status, 303);
});

Deno.test("each link that lets nobody in says why, whom to call, and nothing of the patient", async () => {
  const ago = "2026-01-01T09:00:00.000Z" as never;
  const closed = [
    [{ withdrawnAt: ago }, 404, /This link is no longer in use/],
    [{ lockedAt: ago }, 423, /This link is locked/],
    [{ expiresAt: ago }, 404, /This link is too old/],
    [{ expiresAt: ago, finishedAt: ago }, 404, /Your answers were sent to Oakfield Surgery/],
  ] as const;
  for (const [over, status, words] of closed) {
    await using at = await sentLink(over);
    const found = await at.phone().get(at.address);
    equal(found.status, status);
    match(found.text, words);
    match(found.text, /call Oakfield Surgery/);
    equal((await at.phone().post(at.address, born)).status, 409);
    equal(/Edith|Pell|1943/.test(found.text), false);
  }
});

Deno.test("whoever has sent their answers comes back to what happens next", async () => {
  await using at = await sentLink({ finishedAt: "2026-03-02T09:00:00.000Z" as never });
  const phone = at.phone();
  match((await phone.get(at.address)).text, /You can see what happens next/);
  equal((await phone.post(at.address, born)).location, paths.linkSent(at.link.token));
});

Deno.test("an address that leads nowhere says so kindly, however it was made up", async () => {
  await using at = await sentLink();
  for (const token of [newToken(), "x", "a".repeat(3000), "%00", "..%2f..%2fadmin"]) {
    const { status, text } = await at.phone().get(`/link/${token}`);
    equal(status, 404);
    match(text, /We cannot find this link/);
    const tried = await at.phone().post(`/link/${token}`, born);
    equal(tried.status, 404);
  }
  deepEqual(await audited(at.store), []);
});

Deno.test("a link is valid for seven days to the minute", async () => {
  await using at = await sentLink();
  const phone = at.phone();
  await phone.post(at.address, born);
  at.clock.forward({ hours: 7 * 24 - 1 });
  match((await at.phone().get(at.address)).text, /Enter the date of birth/);
  at.clock.forward({ hours: 1 });
  equal((await phone.get(at.address)).status, 404);
});

Deno.test("a visit ends after twenty hours without a sign of life", async () => {
  await using at = await sentLink();
  const phone = at.phone();
  await phone.post(at.address, born);
  at.clock.forward({ hours: 20 });
  equal((await phone.get(at.address)).status, 303);
  at.clock.forward({ seconds: 1 });
  equal((await phone.get(at.address)).status, 200);
});

Deno.test("what a mail program fetches ahead is not opened by anybody", async () => {
  await using at = await sentLink();
  await at.bedside.ask(at.address, { method: "HEAD" });
  await at.bedside.ask(at.address, { headers: { "sec-purpose": "prefetch;prerender" } });
  equal((await linkIn(at.store)).openedAt, null);
});

Deno.test("a link for somebody to share with asks for no date of birth", async () => {
  await using at = await sentLink({ purpose: "shared" });
  equal((await at.phone().get(at.address)).location, paths.linkShared(at.link.token));
});

Deno.test("no date of birth is tried at a shared link, and none locks it", async () => {
  await using at = await sentLink({ purpose: "shared", way: "code", sentTo: null });
  for (const birth of [notBorn, notBorn, notBorn, notBorn, notBorn, born, {}]) {
    const said = await at.phone().post(at.address, birth);
    deepEqual([said.status, said.location], [303, paths.linkShared(at.link.token)]);
  }
  const { wrongTries, lockedAt } = await linkIn(at.store);
  deepEqual([wrongTries, lockedAt], [0, null]);
  equal(await at.store.read.$count(linkVisits), 0);
  await rejects(
    proveBirth(at.store, { ...at.link, id: at.link.id! }, {
      birth: "1943-06-09" as Day,
      language: undefined,
    }, {
      requestId: "r",
      address: null,
    }),
    /not opened by a date of birth/,
  );
});

Deno.test("a right date at a link that was just closed is told as any other, and counts against nobody", async () => {
  await using at = await sentLink();
  await change(
    at.store,
    at.parties.gp,
    (tx) => endLinks(tx, at.parties.gp, { linkId: at.link.id }),
  );
  const told = (await at.phone().post(at.address, notBorn)).text;
  for (let n = 0; n < 25; n++) {
    const said = await at.phone().post(at.address, born);
    deepEqual([said.status, said.text === told], [409, true]);
  }
});
