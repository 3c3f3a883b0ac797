/** Notices against a real mail server, and against some that are none. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { instantOf, newId } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { noticeChoices, notices } from "@/db/schema/notices.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import type { Mail } from "@/domain/notices/mail.ts";
import { notify } from "@/domain/notices/notify.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { personExists, type SignedIn } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { allJobs, enqueue, testWorkplace } from "@/tests/jobs/support.ts";
import { mailServer, mailTo } from "@/tests/support/mail_server.ts";

type Place = Awaited<ReturnType<typeof testWorkplace>>;
const path = `/referrals/${newId<"Referral">()}`;
let events = 0;

const happens = ({ store }: Place, { userId }: SignedIn) =>
  change(store, jobAuthor("test"), async (tx) => {
    tx.audit("job.finished", { job: "test" });
    await notify(tx, { kind: "answer", eventKey: `answer:${++events}`, path, to: { userId } });
  });

async function work(place: Place, mail: Mail | undefined): Promise<void> {
  while (await workOnce({ ...place, mail }, registry, "mail"));
}

const stateOf = async ({ store }: Place) =>
  (await store.read.select().from(notices)).map(({ sentAt, droppedAt }) =>
    sentAt ? "sent" : droppedAt ? "dropped" : "waiting"
  );

Deno.test("a notice reaches the mail server with fixed words and an address", async () => {
  await using place = await testWorkplace();
  await using server = await mailServer();
  const gp = await personExists(place.store, "gp");
  await happens(place, gp);
  await work(place, mailTo(server.url));
  const [{ to, raw } = { to: [], raw: "" }] = server.received;
  deepEqual(to, [gp.email]);
  match(raw, /^From: Bedside <bedside@trust\.example>\r$/m);
  match(raw, /^Subject: Bedside: there is an answer waiting\r$/m);
  match(raw, /^Auto-Submitted: auto-generated\r$/m);
  match(raw, /^Message-ID: <[0-9a-f-]{36}@bedside\.trust\.example>\r$/m);
  match(raw.replaceAll("=\r\n", ""), new RegExp(`https://bedside\\.trust\\.example${path}`));
  ok(!raw.includes(gp.name));
  deepEqual(await stateOf(place), ["sent"]);
  const said = await place.store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "notice.sent"));
  deepEqual(said.map(({ subject, detail }) => [subject, detail]), [
    [`user:${gp.userId}`, { notices: 1, dropped: 0 }],
  ]);
});

Deno.test("what comes in a burst is one e-mail", async () => {
  await using place = await testWorkplace();
  await using server = await mailServer();
  const gp = await personExists(place.store, "gp");
  for (let each = 0; each < 3; each++) await happens(place, gp);
  await work(place, mailTo(server.url));
  equal(server.received.length, 1);
  match(server.received[0]!.raw, /^Subject: Bedside: 3 things are waiting for you\r$/m);
});

Deno.test("what comes while an e-mail is under way is not forgotten", async () => {
  await using place = await testWorkplace();
  await using server = await mailServer();
  const gp = await personExists(place.store, "gp");
  await happens(place, gp);
  const mail = mailTo(server.url);
  let more = true;
  await work(place, {
    ...mail,
    async send(letter, stopping) {
      await mail.send(letter, stopping);
      if (more) await happens(place, gp);
      more = false;
    },
  });
  equal(server.received.length, 2);
  deepEqual(await stateOf(place), ["sent", "sent"]);
});

Deno.test("without a mail server nothing is sent, nothing fails, and a week later it is no news", async () => {
  await using place = await testWorkplace();
  const gp = await personExists(place.store, "gp");
  await happens(place, gp);
  await work(place, undefined);
  deepEqual((await allJobs(place.store)).map(({ state }) => state), ["done"]);
  deepEqual(await stateOf(place), ["waiting"]);
  place.passSeconds(8 * 24 * 60 * 60);
  await using server = await mailServer();
  await happens(place, gp);
  await work(place, mailTo(server.url));
  match(server.received[0]!.raw, /^Subject: Bedside: there is an answer waiting\r$/m);
  deepEqual(await stateOf(place), ["dropped", "sent"]);
});

const broken: Readonly<Record<string, Parameters<typeof mailServer>[0] & object>> = {
  "hangs before it greets": { onConnect() {} },
  "hangs once it has the letter": { onData: (stream) => void stream.resume() },
  "wants nobody's mail": {
    onMailFrom: (_address, _session, tell) => tell(new Error("Not from you")),
  },
  "knows no such recipient": {
    onRcptTo: (_address, _session, tell) => tell(new Error("No such person")),
  },
  "refuses what it has been given": {
    onData(stream, _session, tell) {
      stream.resume();
      stream.on("end", () => tell(new Error("Too late")));
    },
  },
};

for (const [what, behaviour] of Object.entries(broken)) {
  Deno.test(`a server that ${what}: tried again by and by, and sent once it is well`, async () => {
    await using place = await testWorkplace();
    const gp = await personExists(place.store, "gp");
    await happens(place, gp);
    {
      await using server = await mailServer(behaviour);
      await work(place, mailTo(server.url, 200));
      const [job] = await allJobs(place.store);
      deepEqual([job?.state, job?.failures], ["waiting", 1]);
      ok(job!.runAfter > instantOf(place.store.now()));
      ok(job?.lastError);
      ok(!job.lastError.includes(gp.email), job.lastError);
      deepEqual(await stateOf(place), ["waiting"]);
    }
    await using well = await mailServer();
    await work(place, mailTo(well.url));
    equal(well.received.length, 0);
    place.passSeconds(10);
    await work(place, mailTo(well.url));
    equal(well.received.length, 1);
    deepEqual(await stateOf(place), ["sent"]);
  });
}

/** Each line is said when the client has said something; then the line is cut. */
function dying(lines: readonly string[]) {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const serving = (async () => {
    for await (const line of listener) {
      const buffer = new Uint8Array(4096);
      try {
        for (const each of lines) {
          await line.write(new TextEncoder().encode(each));
          if (await line.read(buffer) === null) break;
        }
      } finally {
        line.close();
      }
    }
  })();
  return {
    url: `smtp://127.0.0.1:${listener.addr.port}`,
    async [Symbol.asyncDispose]() {
      listener.close();
      await serving;
    },
  };
}

const conversation = [
  "220 mail.example\r\n",
  "250 mail.example\r\n",
  "250 ok\r\n",
  "250 ok\r\n",
  "354 go on\r\n",
];
for (let said = 0; said <= conversation.length; said++) {
  Deno.test(`a server that dies after ${said} of its lines: the notice waits`, async () => {
    await using place = await testWorkplace();
    await using server = dying(conversation.slice(0, said));
    await happens(place, await personExists(place.store, "gp"));
    await work(place, mailTo(server.url, 2_000));
    deepEqual((await allJobs(place.store)).map(({ state }) => state), ["waiting"]);
    deepEqual(await stateOf(place), ["waiting"]);
  });
}

Deno.test("nothing listens there: after five tries it is dead, the next e-mail takes all along", async () => {
  await using place = await testWorkplace();
  const gp = await personExists(place.store, "gp");
  await happens(place, gp);
  const nowhere = mailTo("smtp://127.0.0.1:9");
  for (let tries = 0; tries < 5; tries++) {
    await work(place, nowhere);
    place.passSeconds(60 * 60);
  }
  const [dead] = await allJobs(place.store);
  equal(dead?.state, "dead");
  match(dead!.lastError!, /ECONNREFUSED/);
  await happens(place, gp);
  await using server = await mailServer();
  await work(place, mailTo(server.url));
  match(server.received[0]!.raw, /^Subject: Bedside: 2 things/m);
  deepEqual((await allJobs(place.store)).map(({ state }) => state), ["done", "done"]);
});

Deno.test("a hanging mail server delays no other work", async () => {
  await using place = await testWorkplace();
  await using server = await mailServer({ onConnect() {} });
  const { store } = place;
  await happens(place, await personExists(store, "gp"));
  const sending = workOnce({ ...place, mail: mailTo(server.url, 500) }, registry, "mail");
  await enqueue(store, "clock.sweep", {});
  await workOnce(place, registry, "upkeep");
  const states = await store.read.select({ kind: jobs.kind, state: jobs.state }).from(jobs);
  deepEqual(Object.fromEntries(states.map(({ kind, state }) => [kind, state])), {
    "clock.sweep": "done",
    "notice.send": "running",
  });
  await sending;
});

Deno.test("every morning: one e-mail with what waited, and what could not be sent before", async () => {
  await using place = await testWorkplace();
  await using server = await mailServer();
  const { store } = place;
  const once = await personExists(store, "gp");
  const daily = await personExists(store, "practice_nurse");
  await rowExists(store, noticeChoices, {
    id: newId<"NoticeChoice">(),
    userId: daily.userId,
    kind: "answer",
    way: "digest",
    chosenAt: instantOf(store.now()),
  });
  for (const person of [once, daily, daily]) await happens(place, person);
  const nowhere = mailTo("smtp://127.0.0.1:9");
  await work(place, nowhere);
  const mail = mailTo(server.url);
  await enqueue(store, "notice.digest", {});
  await workOnce({ ...place, mail }, registry, "upkeep");
  await work(place, mail);
  place.passSeconds(10);
  await work(place, mail);
  const told = server.received.map(({ to: [to], raw }) => [to, /^Subject: (.*)\r$/m.exec(raw)![1]]);
  deepEqual(
    told.sort(),
    [
      [once.email, "Bedside: there is an answer waiting"],
      [daily.email, "Bedside: 2 things are waiting for you"],
    ].sort(),
  );
});

Deno.test("a server that speaks in the clear is told no password and no address", async () => {
  await using place = await testWorkplace();
  const heard: unknown[] = [];
  await using server = await mailServer({
    onAuth(auth, _session, tell) {
      heard.push(auth.username);
      tell(null, { user: auth.username });
    },
  });
  await happens(place, await personExists(place.store, "gp"));
  await work(place, mailTo(server.url.replace("smtp://", "smtp://bedside:secret@")));
  deepEqual([heard, server.received], [[], []]);
  const [job] = await allJobs(place.store);
  deepEqual([job?.state, job?.lastError?.includes("secret")], ["waiting", false]);
});
