/** A practice reads the letter that a specialist wrote to its patient, and sends it. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { instantOf, newId } from "@/db/columns.ts";
import { linkMessages, patientLinks } from "@/db/schema/links.ts";
import { findAnswer } from "@/domain/answers/find.ts";
import { amendAnswer } from "@/domain/answers/amend.ts";
import { contactIs, letterExists, letterWritten } from "@/tests/factories/letters.ts";
import { visitExists } from "@/tests/factories/links.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testApp } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function answered() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store, { sendsMail: true, sendsTexts: true });
  const parties = await partiesExist(store);
  const referral = await letterExists(store, parties);
  await contactIs(store, referral, { email: "edith@post.example" });
  const path = paths.referralPatientLetter(referral.id);
  const page = async (who = parties.gp, at = path) => await (await bedside.get(at, who)).text();
  return {
    clock,
    store,
    bedside,
    parties,
    referral,
    path,
    page,
    /** The form as the page shows it. */
    async fields() {
      const html = await page();
      const valueOf = (name: string) =>
        new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? "";
      return {
        seen: valueOf("seen"),
        after: valueOf("after"),
        email: valueOf("email"),
        mobile: "",
        language: "en",
      };
    },
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("the page shows the letter and the patient's part of the plan, and the record's e-mail address", async () => {
  await using at = await answered();
  const html = await at.page();
  ok(html.includes("the mark on your arm is harmless.") && html.includes("Keep it dry"));
  equal((await at.fields()).email, "edith@post.example");
});

Deno.test("sent by e-mail it is on its way, and the referral says so", async () => {
  await using at = await answered();
  match(await at.page(at.parties.gp, paths.referral(at.referral.id)), /has not been sent it/);
  const sent = await at.bedside.post(
    at.path,
    { ...await at.fields(), way: "email" },
    at.parties.gp,
  );
  deepEqual([sent.status, sent.headers.get("location")], [303, paths.referral(at.referral.id)]);
  equal((await at.store.read.select().from(linkMessages))[0]!.kind, "letter_ready");
  const shown = await at.page(at.parties.nurse, paths.referral(at.referral.id));
  match(shown, /Sent by e-mail to edith@post\.example/);
  match(shown, /Send it again/);
  // What a specialist sees of it is the letter that they wrote.
  const theirs = await at.page(at.parties.consultant, paths.referral(at.referral.id));
  ok(!theirs.includes("edith@post.example"));
});

Deno.test("on paper the answer is the letter to print, with an address, once", async () => {
  await using at = await answered();
  const printed = await at.bedside.post(
    at.path,
    { ...await at.fields(), way: "post" },
    at.parties.gp,
  );
  equal(printed.status, 200);
  match(await printed.text(), /A letter from Oakfield Surgery.*class="qr-code"/);
  equal((await at.store.read.select().from(patientLinks))[0]!.way, "post");
});

Deno.test("a changed answer, or one sent by a colleague, is shown again with every word", async () => {
  await using at = await answered();
  const fields = { ...await at.fields(), way: "email", email: "new@post.example" };
  at.clock.forward({ minutes: 5 });
  const { id: replaces } = (await findAnswer(at.store.read, at.parties.gp, at.referral.id))!;
  const changed = { ...letterWritten, patientLetter: "Come and see us.", because: "New" };
  await amendAnswer(at.store, at.parties.consultant, at.referral.id, { ...changed, replaces });
  const refused = await at.bedside.post(at.path, fields, at.parties.gp);
  equal(refused.status, 409);
  const html = await refused.text();
  match(html, /amended this answer on/);
  ok(html.includes("Come and see us.") && html.includes("new@post.example"));
  const after = await at.bedside.post(
    at.path,
    { ...await at.fields(), way: "email" },
    at.parties.gp,
  );
  equal(after.status, 303);
  at.clock.forward({ minutes: 5 });
  const { id } = (await findAnswer(at.store.read, at.parties.gp, at.referral.id))!;
  const again = { ...changed, patientLetter: "Come soon.", replaces: id };
  await amendAnswer(at.store, at.parties.consultant, at.referral.id, again);
  const shown = await at.page(at.parties.gp, paths.referral(at.referral.id));
  match(shown, /Changed since it was sent/);
  match(shown, /Send the changed letter/);
});

Deno.test("where there is no letter, the page leads back to the referral; a receptionist cannot send one", async () => {
  await using at = await answered();
  const { id } = await referralExists(at.store, at.parties, { state: "answered" });
  const none = await at.bedside.get(paths.referralPatientLetter(id), at.parties.gp);
  equal(none.headers.get("location"), paths.referral(id));
  equal((await at.bedside.get(at.path, at.parties.receptionist)).status, 403);
  const theirs = await at.page(at.parties.receptionist, paths.referral(at.referral.id));
  ok(!theirs.includes(at.path));
});

Deno.test("the referral says why a letter or a reply did not arrive, and a link that went wrong is withdrawn there", async () => {
  await using at = await answered();
  await at.bedside.post(at.path, { ...await at.fields(), way: "email" }, at.parties.gp);
  const [link] = await at.store.read.select().from(patientLinks);
  const fail = (kind: "letter_ready" | "reply") =>
    rowExists(at.store, linkMessages, {
      id: newId<"LinkMessage">(),
      linkId: link!.id,
      kind,
      way: "email",
      sentTo: "edith@post.example",
      state: "failed",
      failedBecause: `The ${kind} was refused`,
      createdAt: instantOf(at.store.now()),
      settledAt: instantOf(at.store.now()),
    });
  const shown = () => at.page(at.parties.gp, paths.referral(at.referral.id));
  at.clock.forward({ minutes: 1 });
  await fail("letter_ready");
  match(await shown(), /Not delivered.*The letter_ready was refused/);
  await visitExists(at.store, link!.id);
  at.clock.forward({ minutes: 1 });
  await fail("reply");
  match(await shown(), /Not delivered.*The reply was refused/);
  const withdrawal = paths.referralLinkWithdrawal(at.referral.id, link!.id);
  ok((await shown()).includes(withdrawal));
  ok(
    !(await at.page(at.parties.receptionist, paths.referral(at.referral.id))).includes(withdrawal),
  );
  equal((await at.bedside.post(withdrawal, {}, at.parties.gp)).status, 303);
  const after = await shown();
  ok(after.includes("Withdrawn") && !after.includes(withdrawal));
});
