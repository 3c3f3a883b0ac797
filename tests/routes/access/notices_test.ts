import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { change } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { notices } from "@/db/schema/notices.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { choicesOf } from "@/domain/notices/choices.ts";
import { notify } from "@/domain/notices/notify.ts";
import { personExists, type SignedIn } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

const happens = (store: Store, { userId }: SignedIn, kind: "answer" | "message") =>
  change(store, jobAuthor("test"), async (tx) => {
    tx.audit("job.finished", { job: "test" });
    const path = `/referrals/${newId<"Referral">()}`;
    await notify(tx, { kind, eventKey: `${kind}:1`, path, to: { userId } });
  });

Deno.test("/account/notices asks about what can reach this role, and keeps what was chosen", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const html = await (await bedside.get("/account/notices", gp)).text();
  match(html, /name="answer"/);
  // Of a practice without a manager in Bedside they are told.
  match(html, /name="answer_unread"/);
  doesNotMatch(html, /name="case_replied"/);
  match(html, /This install sends no e-mails/);
  const sent = { answer: "digest", message: "off", case_replied: "off" };
  equal((await bedside.post("/account/notices", sent, gp)).status, 303);
  const { answer, message, case_replied } = await choicesOf(store.read, gp.userId);
  deepEqual([answer, message, case_replied], ["digest", "off", "digest"]);
});

Deno.test("somebody who is told of nothing is told so", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const administrator = await personExists(store, "administrator");
  match(
    await (await bedside.get("/account/notices", administrator)).text(),
    /you are told of nothing/,
  );
});

Deno.test("a word that is none of the choices is refused", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const answer = await bedside.post("/account/notices", { answer: "by pigeon" }, gp);
  equal(answer.status, 422);
  match(await answer.text(), /Choose how you want to be told/);
});

Deno.test("what waits goes by the new choice: off drops it, at once sends it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  await bedside.post("/account/notices", { answer: "digest", message: "digest" }, gp);
  await happens(store, gp, "answer");
  await happens(store, gp, "message");
  equal(await store.read.$count(jobs), 0);
  await bedside.post("/account/notices", { answer: "at_once", message: "off" }, gp);
  const dropped = (await store.read.select().from(notices))
    .filter(({ droppedAt }) => droppedAt !== null);
  deepEqual(dropped.map(({ kind }) => kind), ["message"]);
  const waiting = await store.read.select().from(jobs);
  deepEqual(waiting.map(({ kind, args }) => [kind, args]), [
    ["notice.send", { userId: gp.userId, way: "at_once" }],
  ]);
});
