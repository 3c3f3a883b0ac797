/** What open pages are told, who is told, and from when on no more. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { signOut } from "@/domain/access/sign_out.ts";
import { passToTeam } from "@/domain/capacity/pass_to_team.ts";
import { endMembership } from "@/domain/organisations/end_membership.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { releaseReferral } from "@/domain/referrals/release.ts";
import { insidesOf } from "@/db/store.ts";
import { liveOf } from "@/domain/triage/live.ts";
import { mayHear } from "@/domain/triage/may_hear.ts";
import { paths } from "@/views/paths.ts";
import { personExists, type SignedIn } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { testApp } from "@/tests/support/app.ts";
import { plansOf } from "@/tests/support/asked.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

async function setUp() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties);
  return {
    store,
    bedside,
    parties,
    referral,
    listen: (who: SignedIn, search = "", headers: Record<string, string> = {}) =>
      listening(bedside, who, search, headers),
    async [Symbol.asyncDispose]() {
      liveOf(store).end();
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

async function listening(
  bedside: Awaited<ReturnType<typeof testApp>>,
  who: SignedIn,
  search: string,
  headers: Record<string, string>,
) {
  const answer = await bedside.ask(paths.queueStream() + search, {
    headers: { accept: "text/event-stream", ...headers },
  }, who);
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  return {
    answer,
    /** The next event's name and detail; undefined at the end of the stream. */
    async next() {
      const { value, done } = await reader!.read();
      if (done) return undefined;
      const [, event] = /event: (\w+)/.exec(value) ?? [];
      const [, data] = /data: (.*)/.exec(value) ?? [];
      const [, mark] = /id: (\S+)/.exec(value) ?? [];
      return { event, detail: JSON.parse(data ?? "{}"), mark };
    },
    leave: () => reader!.cancel(),
  };
}

Deno.test("a claim is told to the others who may see the queue, and to nobody else", async () => {
  await using at = await setUp();
  const { parties, store, referral } = at;
  const stranger = await personExists(store, "consultant");
  const mine = await at.listen(parties.colleague);
  equal(mine.answer.headers.get("content-type"), "text/event-stream");
  equal(mine.answer.headers.get("cache-control"), "no-store");
  const theirs = await at.listen(stranger);
  deepEqual([(await mine.next())?.event, (await theirs.next())?.event], ["hello", "hello"]);
  await claimReferral(store, parties.consultant, referral.id);
  const told = await mine.next();
  deepEqual([told?.event, told?.detail], ["case", { id: referral.id }]);
  liveOf(store).end();
  equal(await theirs.next(), undefined);
  equal((await at.bedside.get(paths.queueStream(), parties.gp)).status, 403);
  equal((await at.bedside.get(paths.queueStream(), parties.consultant)).status, 303);
});

Deno.test("a page that was away catches up, and is told to read anew where that cannot be", async () => {
  await using at = await setUp();
  const { parties, store, referral } = at;
  const first = await at.listen(parties.colleague);
  const mark = (await first.next())!.mark!;
  await first.leave();
  await claimReferral(store, parties.consultant, referral.id);
  const back = await at.listen(parties.colleague, "", { "last-event-id": mark });
  await back.next();
  deepEqual((await back.next())?.detail, { id: referral.id });
  const other = await at.listen(parties.colleague, "?since=another-4");
  await other.next();
  equal((await other.next())?.event, "refresh");

  const asked = async (since: string) =>
    await (await at.bedside.get(`${paths.queueChanges()}?since=${since}`, parties.colleague))
      .json();
  const polled = await asked(mark);
  deepEqual([polled.refresh, polled.cases], [false, [referral.id]]);
  deepEqual((await asked(polled.mark)).cases, []);
  equal((await asked("nonsense")).refresh, true);
});

Deno.test("who signs out or loses their role is told no more", async () => {
  await using at = await setUp();
  const { parties, store, referral } = at;
  const [leaving, ended] = [
    await at.listen(parties.consultant),
    await at.listen(parties.colleague),
  ];
  await Promise.all([leaving.next(), ended.next()]);
  await signOut(store, parties.consultant, parties.consultant.sessionId);
  equal(await leaving.next(), undefined);
  await endMembership(store, parties.manager, parties.colleague.membershipId);
  equal(await ended.next(), undefined);
  equal(liveOf(store).listeners.size, 0);
  ok(referral.id);
});

Deno.test("who has not been there for half an hour is told no more, however many changes come", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties);
  const asleep = await listening(bedside, parties.colleague, "", {});
  await asleep.next();
  clock.forward({ minutes: 31 });
  await claimReferral(store, parties.consultant, referral.id);
  equal(await asleep.next(), undefined);
});

Deno.test("however many pages are open, they are asked about in a question each of people and queues", async () => {
  await using at = await setUp();
  const { parties, store } = at;
  const pages = Array.from(
    { length: 50 },
    (_, n) => ({ actor: n % 2 ? parties.consultant : parties.colleague }),
  );
  const plans = await plansOf(store.path, async (read) => {
    const found = await mayHear(read, pages, store.now());
    ok(found.every((each) => each?.queues.has(parties.service.id)));
  });
  equal(plans.length, 2);
  const steps = plans.flatMap((plan) => plan.steps);
  deepEqual(steps.filter((step) => /^SCAN (sessions|users|memberships|services)/.test(step)), []);
});

Deno.test("a page that is let go for two reasons at once is let go once", async () => {
  await using at = await setUp();
  const { parties, store } = at;
  const page = await at.listen(parties.consultant);
  await page.next();
  await Promise.all([
    endMembership(store, parties.manager, parties.consultant.membershipId),
    signOut(store, parties.consultant, parties.consultant.sessionId),
  ]);
  insidesOf(store).announce({ topic: "access", detail: {} });
  insidesOf(store).announce({ topic: "access", detail: {} });
  equal(await page.next(), undefined);
});

Deno.test("who looks at a case is known to those who may see it, until they leave", async () => {
  await using at = await setUp();
  const { parties, referral } = at;
  const queue = await at.listen(parties.colleague);
  await queue.next();
  const looking = await at.listen(parties.consultant, `?case=${referral.id}`);
  const { userId: id, name } = parties.consultant;
  deepEqual((await queue.next())?.detail, { id: referral.id, people: [{ id, name }] });
  const late = await at.listen(parties.colleague);
  deepEqual((await late.next())?.detail.looking, [{ id: referral.id, people: [{ id, name }] }]);
  await looking.leave();
  deepEqual((await queue.next())?.detail, { id: referral.id, people: [] });
  const stranger = await personExists(at.store, "consultant");
  equal((await at.listen(stranger, `?case=${referral.id}`)).answer.status, 404);
});

Deno.test("a page that reads nothing is let go", async () => {
  await using at = await setUp();
  const { parties, store } = at;
  await at.bedside.ask(
    paths.queueStream(),
    { headers: { accept: "text/event-stream" } },
    parties.colleague,
  );
  const live = liveOf(store);
  equal(live.listeners.size, 1);
  const words = new TextEncoder().encode(":\n\n");
  for (let n = 0; n < 200; n++) live.tell(parties.service.id, words);
  equal(live.listeners.size, 0);
});

Deno.test("of a joint service each team is told about its own cases, and that one has left it", async () => {
  await using at = await setUp();
  const { parties, store, referral, bedside } = at;
  const { team, remote } = await remoteTeamExists(store, parties);
  const theirs = await referralExists(store, parties, { teamId: team.id });
  const away = await at.listen(remote);
  const mark = (await away.next())!.mark!;
  const own = await at.listen(parties.colleague);
  await own.next();
  const asked = async (who: SignedIn) =>
    await (await bedside.get(`${paths.queueChanges()}?since=${mark}`, who)).json();

  await claimReferral(store, parties.consultant, referral.id);
  await claimReferral(store, remote, theirs.id);
  deepEqual((await own.next())?.detail, { id: referral.id });
  deepEqual((await away.next())?.detail, { id: theirs.id });
  deepEqual((await asked(remote)).cases, [theirs.id]);
  deepEqual((await asked(parties.colleague)).cases, [referral.id]);
  const back = await at.listen(remote, "", { "last-event-id": mark });
  await back.next();
  deepEqual((await back.next())?.detail, { id: theirs.id });
  await back.leave();

  const looking = await at.listen(parties.consultant, `?case=${referral.id}`);
  equal((await own.next())?.event, "looking");
  const late = await at.listen(remote);
  deepEqual((await late.next())?.detail.looking, []);
  deepEqual((await asked(remote)).looking, []);
  await looking.leave();
  await own.next();

  await releaseReferral(store, remote, theirs.id);
  await away.next();
  const passed = { cases: [theirs.id], team: null };
  await passToTeam(store, parties.manager, passed);
  deepEqual((await away.next())?.detail, { id: theirs.id });
  deepEqual((await own.next())?.detail, { id: theirs.id });
});

Deno.test("one row is asked for as it is now, and is none where the list does not hold it", async () => {
  await using at = await setUp();
  const { parties, bedside, referral, store } = at;
  const row = (view: string, who = parties.colleague) =>
    bedside.get(paths.queueCase(referral.id, view), who);
  const html = await (await row("unclaimed=1")).text();
  match(html, new RegExp(`^<li id="case-${referral.id}" data-case="${referral.id}"`));
  await claimReferral(store, parties.consultant, referral.id);
  equal((await row("unclaimed=1")).status, 204);
  match(await (await row("")).text(), /With Dr Priya Shah/);
  equal((await row("", await personExists(store, "consultant"))).status, 404);
});
