/** A patient lets others read their letter, and takes that back. */
import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { inTurn } from "@/db/lane.ts";
import { linkVisits, patientLinks } from "@/db/schema/links.ts";
import { insidesOf } from "@/db/store.ts";
import { nobody } from "@/domain/access/actor.ts";
import { findPatientLetter } from "@/domain/links/patient_letter.ts";
import { openShared } from "@/domain/links/open_shared.ts";
import { endShare, mostShares, shareLetter } from "@/domain/links/share_letter.ts";
import { findOpenShare, sharesOf } from "@/domain/links/shares.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { holderOf, letterExists, letterOpened, letterWritten } from "@/tests/factories/letters.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const stranger = nobody("test", null);

async function letterRead() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const parties = await partiesExist(store);
  const referral = await letterExists(store, parties);
  const opened = await letterOpened(store, referral);
  const say = await speechIn(store.read, "en");
  return {
    clock,
    store,
    parties,
    referral,
    ...opened,
    share: (name = "") => shareLetter(store, opened.holder, { name }, say),
    isOpen: async (token: string) =>
      await findOpenShare(store.read, token, store.now()) !== undefined,
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

Deno.test("whoever has the link reads the letter without a date of birth, and each opening is counted", async () => {
  await using at = await letterRead();
  const { token } = await at.share("Anna");
  const visit = (await openShared(at.store, stranger, token))!;
  await openShared(at.store, stranger, token);
  const reader = await holderOf(at.store, token, visit);
  equal((await findPatientLetter(at.store.read, reader))?.words, letterWritten.patientLetter);
  const [share] = await sharesOf(at.store.read, at.holder);
  deepEqual([share!.about, share!.opened, share!.sharedFromId], [{ name: "Anna" }, 2, at.link.id]);
});

Deno.test("taken back, it leads nowhere, and who has it open is out", async () => {
  await using at = await letterRead();
  const { token } = await at.share();
  const visit = (await openShared(at.store, stranger, token))!;
  const [share] = await sharesOf(at.store.read, at.holder);
  await endShare(at.store, at.holder, share!.id);
  equal(await at.isOpen(token), false);
  equal(await openShared(at.store, stranger, token), undefined);
  await rejects(holderOf(at.store, token, visit), /Nobody is let in/);
  const visits = await at.store.read.select().from(linkVisits)
    .where(eq(linkVisits.linkId, share!.id));
  ok(visits.every(({ endedAt }) => endedAt !== null));
  await endShare(at.store, at.holder, share!.id);
});

Deno.test("after seven days it is over, and so it is where the practice withdraws the patient's own link", async () => {
  await using at = await letterRead();
  const { token } = await at.share();
  at.clock.forward({ days: 7 });
  equal(await at.isOpen(token), false);
  await using other = await letterRead();
  const shared = await other.share();
  await inTurn(other.store, async () => {
    await insidesOf(other.store).db.update(patientLinks)
      .set({ withdrawnAt: other.link.createdAt }).where(eq(patientLinks.id, other.link.id));
  });
  equal(await other.isOpen(shared.token), false);
  equal(await openShared(other.store, stranger, shared.token), undefined);
});

Deno.test("a patient's own link and an unknown one open no shared letter", async () => {
  await using at = await letterRead();
  equal(await openShared(at.store, stranger, at.link.token), undefined);
  equal(await openShared(at.store, stranger, "A".repeat(43)), undefined);
  equal(await at.isOpen(at.link.token), false);
});

Deno.test("a few at a time; those that were taken back make room", async () => {
  await using at = await letterRead();
  for (let n = 0; n < mostShares; n++) await at.share();
  await rejects(at.share(), /You have 5 links that work/);
  const [newest] = await sharesOf(at.store.read, at.holder);
  await endShare(at.store, at.holder, newest!.id);
  await at.share();
});

Deno.test("whoever reads a shared letter shares it no further, and takes no other's back", async () => {
  await using at = await letterRead();
  const { token } = await at.share();
  const visit = (await openShared(at.store, stranger, token))!;
  const reader = await holderOf(at.store, token, visit);
  const say = await speechIn(at.store.read, "en");
  await rejects(shareLetter(at.store, reader, { name: "" }, say), /own link to their letter/);
  await using other = await letterRead();
  await other.share();
  const [theirs] = await sharesOf(other.store.read, other.holder);
  await rejects(endShare(at.store, at.holder, theirs!.id), /no such link/);
});
