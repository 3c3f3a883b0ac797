/** Links by e-mail against a real mail server, and against some that are none. */
import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Day } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { linkTokens } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { findLinkByToken } from "@/domain/links/find.ts";
import { retryJob } from "@/domain/jobs/retry_job.ts";
import { returnAbandoned, takeNext } from "@/jobs/leases.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { personExists } from "@/tests/factories/people.ts";
import { waitingMessage } from "@/tests/jobs/links/support.ts";
import { allJobs, enqueue } from "@/tests/jobs/support.ts";
import { mailServer, mailTo } from "@/tests/support/mail_server.ts";

const plain = (raw: string) => raw.replaceAll("=\r\n", "").replaceAll("=3D", "=");
const tokenIn = (words: string) => /\/link\/([\w-]{43})/.exec(words)?.[1];

Deno.test("a link reaches the mail server with fixed words, an address, and nothing of the patient", async () => {
  await using place = await waitingMessage("email");
  await using server = await mailServer();
  await place.work({ mail: mailTo(server.url) });
  const [{ to, raw } = { to: [], raw: "" }] = server.received;
  deepEqual(to, ["edith.pell@post.example"]);
  match(raw, /^From: Oakfield Surgery <bedside@trust\.example>\r$/m);
  match(raw, /^Subject: Questions from Oakfield Surgery\r$/m);
  match(raw, /^Content-Language: en-GB\r$/m);
  doesNotMatch(raw.replace(/^To:.*$/m, ""), /Edith|Pell|BED-|dermatology/i);
  equal((await place.message()).state, "sent");
  deepEqual(await place.said(), ["link.message_sent"]);
});

Deno.test("the address in it opens the link, and stands nowhere in the database", async () => {
  await using place = await waitingMessage("email");
  await using server = await mailServer();
  await place.work({ mail: mailTo(server.url) });
  const token = tokenIn(plain(server.received[0]!.raw))!;
  equal((await findLinkByToken(place.store.read, token))?.id, place.link.id);
  const hashes = await place.store.read.select({ hash: linkTokens.tokenHash }).from(linkTokens);
  ok(hashes.some(({ hash }) => hash === hashToken(token)));
  const rows = [...hashes, await place.message(), ...await allJobs(place.store)];
  ok(!JSON.stringify(rows).includes(token));
});

Deno.test("whoever reads it at once finds the page, before the mail server has said its last word", async () => {
  await using place = await waitingMessage("email");
  await using server = await mailServer();
  const mail = mailTo(server.url);
  let found: unknown;
  await place.work({
    mail: {
      ...mail,
      async send(letter, stopping) {
        await mail.send(letter, stopping);
        found = await findLinkByToken(place.store.read, tokenIn(letter.text)!);
      },
    },
  });
  ok(found);
});

Deno.test("in the patient's language", async () => {
  await using place = await waitingMessage("email", { language: "cy" });
  await using server = await mailServer();
  await place.work({ mail: mailTo(server.url) });
  match(server.received[0]!.raw, /^Content-Language: cy\r$/m);
});

Deno.test("an address that the mail server refuses is failed at once, and its practice is told", async () => {
  await using place = await waitingMessage("email");
  await using server = await mailServer({
    onRcptTo: (_, __, done) =>
      done(Object.assign(new Error("No such user here"), { responseCode: 550 })),
  });
  await place.work({ mail: mailTo(server.url) });
  const { state, failedBecause } = await place.message();
  equal(state, "failed");
  match(failedBecause!, /^The email address was refused\. Check it with the patient/);
  const { gp, nurse } = place.parties;
  const path = `/referrals/${place.referral.id}`;
  deepEqual(
    new Set(await place.told()),
    new Set([gp, nurse].map(({ userId }) => ({ userId, path }))),
  );
  deepEqual((await allJobs(place.store)).map(({ kind, state }) => [kind, state])[0], [
    "link.send",
    "done",
  ]);
});

Deno.test("a mail server that is away is tried five times; then the practice is told, and it can be tried again", async () => {
  await using place = await waitingMessage("email");
  const away = mailTo("smtp://127.0.0.1:1");
  for (let attempt = 1; attempt <= 5; attempt++) {
    equal((await place.message()).state, "waiting");
    await place.work({ mail: away });
    place.passSeconds(40 * 60);
  }
  equal((await place.message()).state, "failed");
  match((await place.message()).failedBecause!, /The mail server did not take it/);
  equal((await place.told()).length, 2);
  const [dead] = await place.store.read.select().from(jobs).where(eq(jobs.state, "dead"));
  await retryJob(place.store, await personExists(place.store, "administrator"), dead!.id);
  await using server = await mailServer();
  await place.work({ mail: mailTo(server.url) });
  const { state, failedBecause } = await place.message();
  deepEqual([state, failedBecause, server.received.length], ["sent", null, 1]);
});

Deno.test("an address that is refused for now is tried again", async () => {
  await using place = await waitingMessage("email");
  let tries = 0;
  await using server = await mailServer({
    onRcptTo: (_, __, done) =>
      done(++tries > 1 ? null : Object.assign(new Error("Greylisted"), { responseCode: 450 })),
  });
  await place.work({ mail: mailTo(server.url) });
  equal((await place.message()).state, "waiting");
  place.passSeconds(60);
  await place.work({ mail: mailTo(server.url) });
  equal((await place.message()).state, "sent");
});

Deno.test("a message whose process ended each time it was sent has failed, and its practice is told", async () => {
  await using place = await waitingMessage("email");
  for (let attempt = 1; attempt <= 5; attempt++) {
    await takeNext(place.store, ["link.send"]);
    await returnAbandoned(place.store, true);
  }
  equal((await place.message()).state, "waiting");
  for (let times = 1; times <= 2; times++) {
    await enqueue(place.store, "link.sweep", {});
    while (await workOnce(place, registry, "upkeep"));
  }
  const { state, failedBecause } = await place.message();
  equal(state, "failed");
  match(failedBecause!, /^It could not be sent\. Send the link again, or another way/);
  equal((await place.told()).length, 2);
});

Deno.test("without a mail server it is failed in words, and nothing is tried in vain", async () => {
  await using place = await waitingMessage("email");
  await place.work({});
  const { state, failedBecause } = await place.message();
  deepEqual([state, failedBecause], [
    "failed",
    "E-mail is not set up here. Send the link another way",
  ]);
});

const moment = "2026-03-02T09:30:00.000Z" as never;
const over = {
  withdrawn: { withdrawnAt: moment },
  locked: { lockedAt: moment },
  "sent back": { finishedAt: moment },
  declined: { declinedAt: moment },
  "too old": { expiresAt: moment },
};
for (const [how, set] of Object.entries(over)) {
  Deno.test(`a message whose link is ${how} by then is not sent`, async () => {
    await using place = await waitingMessage("email", set);
    await using server = await mailServer();
    await place.work({ mail: mailTo(server.url) });
    deepEqual([server.received.length, (await place.message()).state], [0, "dropped"]);
    deepEqual(await place.said(), ["link.message_dropped"]);
  });
}

Deno.test("nothing is sent to somebody who died meanwhile", async () => {
  await using place = await waitingMessage("email");
  await using server = await mailServer();
  await change(place.store, jobAuthor("test"), async (tx) => {
    await tx.update(patients).set({ diedOn: "2026-03-02" as Day })
      .where(eq(patients.id, place.referral.patientId));
    tx.audit("job.finished", { job: "test" });
  });
  await place.work({ mail: mailTo(server.url) });
  deepEqual([server.received.length, (await place.message()).state], [0, "dropped"]);
});

Deno.test("a link that was sent back and is asked for again is sent: it says what happens next", async () => {
  await using place = await waitingMessage("email", { finishedAt: moment }, "recovery");
  await using server = await mailServer();
  await place.work({ mail: mailTo(server.url) });
  match(server.received[0]!.raw, /^Subject: The link that you asked for\r$/m);
});
