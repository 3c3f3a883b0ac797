import { equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { newId } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { answers, type ReferralState } from "@/db/schema/referrals.ts";
import type { HomesWay } from "@/domain/services/definition.ts";
import { endSession } from "@/domain/access/end_sessions.ts";
import { looksWritten } from "@/db/looks.ts";
import { homeExists } from "@/tests/factories/homes.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists, signedInAgain } from "@/tests/factories/people.ts";
import { referralExists, serviceExists } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { versionExists } from "@/tests/factories/versions.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function atHome(homes: HomesWay = "to_practice") {
  const store = await testStore();
  const bedside = await testApp(store);
  const at = await homeExists(store, { homes });
  return {
    ...at,
    store,
    bedside,
    page: async (path: string, who = at.carer) => await (await bedside.get(path, who)).text(),
    begin: (who = at.carer) =>
      bedside.post(paths.residentAdvice(at.resident.id), { service: at.service.id }, who),
    /** What the home asked, as far as `state`. */
    asked: async (state: ReferralState) => {
      const referral = await referralExists(store, at, {
        state,
        patientId: at.resident.id,
        homeId: at.home.id,
        createdBy: at.carer.userId,
      });
      await linkExists(store, referral, {
        way: "tablet",
        sentTo: null,
        afterSending: homes === "to_service" ? "to_service" : "to_practice",
        finishedAt: referral.createdAt,
      });
      return referral;
    },
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a carer begins with who lives here, by room, and looks for one of them by name", async () => {
  await using at = await atHome();
  await patientExists(at.store, {
    practiceId: at.practice.id,
    lastName: "Pellow",
    createdBy: at.gp.userId,
  });
  match(await at.page(paths.home()), /Ask for advice about a resident’s skin/);
  const all = await at.page(paths.residents());
  match(all, /Room 12/);
  ok(all.includes(paths.residentAdvice(at.resident.id)));
  const found = await at.bedside.post(paths.residents(), { words: "pell" }, at.carer);
  const text = await found.text();
  match(text, /1 patient found/);
  ok(text.includes(paths.residentAdvice(at.resident.id)) && !text.includes("PELLOW"));
});

Deno.test("before anything is begun, the page says who is asked and who has it first", async () => {
  for (
    const [homes, words] of [
      ["to_practice", /goes to Oakfield Surgery first/],
      ["to_service", /goes to the specialists at once, and Oakfield Surgery is told/],
      ["no", /No service takes questions from homes/],
    ] as const
  ) {
    await using at = await atHome(homes);
    const page = await at.page(paths.residentAdvice(at.resident.id));
    match(page, words);
    match(page, /call 999/);
  }
});

Deno.test("pressed, it leads into the journey on this tablet, without a date of birth and with nothing of the resident in the address", async () => {
  await using at = await atHome();
  const begun = await at.begin();
  equal(begun.status, 303);
  const to = begun.headers.get("location")!;
  match(to, /^\/link\/[\w-]{43}$/);
  const cookie = begun.headers.get("set-cookie")!;
  match(cookie, /^visit=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  const [link] = await at.store.read.select().from(patientLinks);
  equal(link!.way, "tablet");
});

Deno.test("pressed twice, the second is told of the first and can go on with it", async () => {
  await using at = await atHome();
  await at.begin();
  const again = await at.begin();
  equal(again.status, 409);
  const text = await again.text();
  match(text, /has not sent it yet. Go on with that one/);
  const [link] = await at.store.read.select().from(patientLinks);
  ok(text.includes(paths.homeCaseOn(link!.referralId)));
  const on = await at.bedside.post(paths.homeCaseOn(link!.referralId), {}, at.homeManager);
  equal(on.status, 303);
  match(on.headers.get("location")!, /^\/link\//);
  match(on.headers.get("set-cookie")!, /^visit=/);
});

Deno.test("without a choice among several services, the page says so", async () => {
  await using at = await atHome();
  const other = await serviceExists(at.store, {
    organisationId: at.specialists.id,
    name: "Wounds advice",
  });
  await versionExists(at.store, { service: other, manager: at.manager }, { homes: "to_service" });
  const unsaid = await at.bedside.post(paths.residentAdvice(at.resident.id), {}, at.carer);
  equal(unsaid.status, 422);
  match(await unsaid.text(), /Choose who is asked/);
});

Deno.test("ended without sending, it says so and is on the list", async () => {
  await using at = await atHome();
  await at.begin();
  const [link] = await at.store.read.select().from(patientLinks);
  match(await at.page(paths.homeCase(link!.referralId)), /It has not been sent yet/);
  const ended = await at.bedside.post(paths.homeCaseEnd(link!.referralId), {}, at.carer);
  equal(ended.headers.get("location"), paths.homeCase(link!.referralId));
  match(await at.page(paths.homeCases()), /Ended without an answer/);
});

for (
  const [state, words] of [
    ["draft", /Oakfield Surgery looks at it and passes it on/],
    ["waiting", /has had it since/],
    ["answered", /has answered Oakfield Surgery, who decide what to pass on/],
    ["withdrawn", /It ended/],
  ] as const
) {
  Deno.test(`a home reads what became of a question whose referral is ${state}`, async () => {
    await using at = await atHome();
    const { id } = await at.asked(state);
    match(await at.page(paths.homeCase(id)), words);
    match(await at.page(paths.homeCases()), /Edith Pell/);
  });
}

/** What the specialist wrote to the practice and to the patient. */
async function answered(at: Awaited<ReturnType<typeof atHome>>) {
  const referral = await at.asked("answered");
  const [first] = await at.store.read.select().from(answers)
    .where(eq(answers.referralId, referral.id));
  await rowExists(at.store, answers, {
    ...first!,
    id: newId<"Answer">(),
    replacesId: first!.id,
    diagnosis: "Pemphigoid",
    plan: "Start dapsone",
    details: {
      patientLetter: "Your skin needs a cream.",
      patientPlan: "Put the cream on twice a day.",
    },
  });
  return referral;
}

Deno.test("advice that waits for the practice is the home's once the letter was released", async () => {
  await using at = await atHome();
  const referral = await answered(at);
  const before = await at.page(paths.homeCase(referral.id));
  ok(!before.includes("cream") && !before.includes("dapsone"));
  await linkExists(at.store, referral, { purpose: "letter", createdBy: at.gp.userId });
  const after = await at.page(paths.homeCase(referral.id));
  match(after, /Put the cream on twice a day/);
  match(after, /Your skin needs a cream/);
  match(await at.page(paths.home()), /Advice to read/);
});

Deno.test("what did not wait for the practice is read when it is answered, and never what the practice is to do", async () => {
  await using at = await atHome("to_service");
  const referral = await answered(at);
  const page = await at.page(paths.homeCase(referral.id));
  match(page, /Your skin needs a cream/);
  ok(!page.includes("dapsone") && !page.includes("Pemphigoid"));
  await looksWritten(at.store);
  const looks = await at.store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "referral.viewed"));
  equal(looks.length, 1);
});

Deno.test("another home, a practice and a specialist find nothing at these addresses", async () => {
  await using at = await atHome();
  const { id } = await at.asked("waiting");
  const stranger = await personExists(at.store, "carer");
  for (const path of [paths.homeCase(id), paths.residentAdvice(at.resident.id)]) {
    equal((await at.bedside.get(path, stranger)).status, 404);
    equal((await at.bedside.get(path, at.gp)).status, 403);
  }
  equal((await at.bedside.post(paths.homeCaseOn(id), {}, stranger)).status, 404);
});

/** At the home's tablet, in the middle of what a resident is asked. */
async function atTablet(at: Awaited<ReturnType<typeof atHome>>) {
  const tablet = browser(at.bedside);
  tablet.cookies.set("session", at.carer.token);
  const asked = { service: at.service.id };
  const begun = await tablet.post(paths.residentAdvice(at.resident.id), asked);
  const token = begun.location!.slice("/link/".length);
  equal((await tablet.get(paths.linkUrgent(token))).status, 200);
  return { tablet, token };
}

Deno.test("whoever signs out leaves no resident's journey open on the tablet, nor for whoever kept its cookie", async () => {
  await using at = await atHome();
  const { tablet, token } = await atTablet(at);
  const visit = tablet.cookies.get("visit")!;
  await tablet.post(paths.signOut(), {});
  equal(tablet.cookies.get("visit"), undefined);
  tablet.cookies.set("visit", visit);
  const turned = await tablet.get(paths.linkUrgent(token));
  match(turned.location!, /^\/sign-in\?to=/);
  tablet.cookies.set("session", (await signedInAgain(at.store, at.carer)).token);
  equal((await tablet.get(paths.linkUrgent(token))).location, paths.link(token));
  equal((await tablet.get(paths.link(token))).location, paths.homeCases());
});

Deno.test("a tablet's link is opened by signing in, and by no date of birth", async () => {
  await using at = await atHome();
  const { token } = await atTablet(at);
  const stranger = browser(at.bedside);
  const born = { "birth-day": "9", "birth-month": "6", "birth-year": "1943" };
  for (
    const answer of [
      await stranger.get(paths.link(token)),
      await stranger.post(paths.link(token), born),
    ]
  ) {
    match(answer.location!, /^\/sign-in/);
  }
  equal(stranger.cookies.get("visit"), undefined);
  const [link] = await at.store.read.select().from(patientLinks);
  equal(link!.wrongTries, 0);
});

Deno.test("what was typed as the carer's session ended is there again once they have signed in", async () => {
  await using at = await atHome();
  const { tablet, token } = await atTablet(at);
  await tablet.post(paths.linkUrgent(token), { flags: "none" });
  await endSession(at.store, at.carer, at.carer.sessionId);
  const said = { name: "Grace Obi", relation: "Night carer" };
  const refused = await tablet.post(paths.linkWho(token), said);
  match(refused.location!, /^\/sign-in\?.*kept/);
  tablet.cookies.set("session", (await signedInAgain(at.store, at.carer)).token);
  const again = await tablet.get(`${paths.linkWho(token)}?kept=1`);
  equal(again.status, 200);
  match(again.html, /value="Night carer"/);
  const uploads = browser(at.bedside);
  uploads.cookies.set("visit", tablet.cookies.get("visit")!);
  equal((await uploads.post(paths.linkUploads(token), {})).status, 401);
});

Deno.test("the record of a resident leads to asking, for their own home's staff alone", async () => {
  await using at = await atHome();
  ok((await at.page(paths.patient(at.resident.id))).includes(paths.residentAdvice(at.resident.id)));
  const gps = await at.page(paths.patient(at.resident.id), at.gp);
  ok(!gps.includes(paths.residentAdvice(at.resident.id)));
});
