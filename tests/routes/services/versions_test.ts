import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { typedPhotographs } from "@/domain/photographs/service_forms.ts";
import { currentVersion } from "@/domain/services/find_definition.ts";
import { findUnfinished } from "@/domain/services/find_versions.ts";
import { dayOf } from "@/domain/time.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const seenIn = (html: string) => /name="seen" value="(\w+)"/.exec(html)?.[1] ?? "";

/** A service with a version that its manager has just begun. */
async function writing() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { service, manager } = parties;
  const begun = await bedside.post(paths.serviceVersions(service.id), {}, manager);
  equal(begun.status, 303);
  const id = begun.headers.get("location")!.split("/").at(-1)!;
  const page = async (path: string, who: SignedIn = manager) =>
    await (await bedside.get(path, who)).text();
  return {
    ...parties,
    store,
    bedside,
    id,
    page,
    section: (name: string) => paths.versionSection(service.id, id, name),
    part: (name: string, key: string) => paths.versionPart(service.id, id, name, key),
    /** Sends a form of the version as the page that holds it would. */
    send: async (path: string, fields: Readonly<Record<string, string | string[]>>) => {
      const seen = seenIn(await page(paths.serviceVersion(service.id, id)));
      return await bedside.post(path, { ...fields, seen } as Record<string, string>, manager);
    },
    definition: async () => (await findUnfinished(store.read, manager, service.id))!.definition,
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const today = (date: string) => {
  const [year, month, day] = date.split("-") as [string, string, string];
  return { "validFrom-day": day, "validFrom-month": month, "validFrom-year": year };
};

Deno.test("a version is written in sections, compared, previewed and switched on from a day", async () => {
  await using at = await writing();
  const { service, store } = at;
  equal(
    (await at.send(at.section("tariffs"), { newPence: "70", followUpPence: "48.50" })).status,
    303,
  );
  equal(
    (await at.send(at.section("priorities"), {
      priorities: "routine",
      suspectedCancerInstead: "Ring the cancer hub",
    })).status,
    303,
  );
  equal(
    (await at.send(at.section("diagnoses"), {
      diagnoses: "9014002 Psoriasis\nSomething else",
    })).status,
    303,
  );
  equal(
    (await at.send(at.section("photographs"), {
      ...typedPhotographs(await at.definition()),
      dermoscopic: "no",
      needed: "no",
    })).status,
    303,
  );
  const page = await at.page(paths.serviceVersion(service.id, at.id));
  match(page, /Taken out:<\/strong> New: £65.00/);
  match(page, /New:<\/strong> New: £70.00/);
  match(page, /Follow-up: £48.50/);
  match(page, /Psoriasis \(9014002\)/);

  equal(await currentVersion(store.read, service.id, dayOf(store.now())), undefined);
  const on = await at.send(paths.serviceVersionOn(service.id, at.id), today(dayOf(store.now())));
  equal(on.status, 303);
  const holds = await currentVersion(store.read, service.id, dayOf(store.now()));
  deepEqual(holds!.definition.tariffs, { newPence: 7000, followUpPence: 4850 });
  deepEqual(holds!.definition.diagnoses, [
    { code: "9014002", term: "Psoriasis" },
    { code: "", term: "Something else" },
  ]);
  deepEqual(holds!.definition.photographs.map(({ kind }) => kind), [
    "overview",
    "close_up",
    "side",
  ]);
  const listed = await at.page(paths.service(service.id));
  match(listed, /Version 1<\/a>\s*<strong[^>]*>Holds now/);
  equal((await at.bedside.get(at.section("tariffs"), at.manager)).status, 303);
});

Deno.test("a question is added, asked after an answer, moved, changed and taken out", async () => {
  await using at = await writing();
  const before = (await at.definition()).questions.map(({ key }) => key);
  equal(
    (await at.send(at.part("questions", "-"), {
      label: "Does anybody at home itch?",
      short: "Itching at home",
      required: "Say whether anybody at home itches",
      kind: "choice",
      options: "Yes\nNo\nNot known",
      when: "problem:rash",
    })).status,
    303,
  );
  const added = (await at.definition()).questions.at(-1)!;
  deepEqual(added, {
    key: "itching_at_home",
    label: "Does anybody at home itch?",
    short: "Itching at home",
    required: "Say whether anybody at home itches",
    when: { key: "problem", oneOf: ["rash"] },
    kind: "choice",
    options: [
      { value: "yes", label: "Yes" },
      { value: "no", label: "No" },
      { value: "not_known", label: "Not known" },
    ],
  });
  const list = at.section("questions");
  match(await at.page(list), /Asked only where “Problem” is Rash/);
  await at.send(`${list}/${added.key}/move`, { by: "up" });
  equal((await at.definition()).questions.at(-2)!.key, added.key);
  const change = { ...{ label: "Itch?", short: "Itch", kind: "checklist" } };
  await at.send(at.part("questions", added.key), { ...change, options: "Night: 2\nDay: 1" });
  const changed = (await at.definition()).questions.at(-2)!;
  deepEqual("options" in changed && changed.options, [
    { value: "night", label: "Night", weight: 2 },
    { value: "day", label: "Day", weight: 1 },
  ]);
  await at.send(`${list}/${added.key}/removal`, {});
  deepEqual((await at.definition()).questions.map(({ key }) => key), before);
});

Deno.test("a question that others hang on is neither moved behind them nor taken out", async () => {
  await using at = await writing();
  const { questions } = await at.definition();
  const hung = questions.find(({ when }) => when)!;
  const list = at.section("questions");
  const gone = await at.send(`${list}/${hung.when!.key}/removal`, {});
  equal(gone.status, 422);
  match(await gone.text(), /must stand before it and have that answer/);
  deepEqual((await at.definition()).questions, questions);
});

Deno.test("a refused question is shown again with every word", async () => {
  await using at = await writing();
  const refused = await at.send(at.part("questions", "-"), {
    label: "Which <of these>?",
    short: "Which",
    kind: "checklist",
    options: "One: 1\nTwo",
    exclusive: "Three",
  });
  equal(refused.status, 422);
  const html = await refused.text();
  match(html, /End each line with its points from 0 to 9/);
  match(html, /“Three” is not one of the answers/);
  match(html, /value="Which &lt;of these&gt;\?"/);
  match(html, />One: 1\nTwo<\/textarea>/);
});

Deno.test("patients whom it does not take are added, changed and taken out", async () => {
  await using at = await writing();
  await at.send(at.part("exclusions", "-"), {
    words: "The patient is pregnant",
    instead: "Ring the clinic",
    known: "asked",
  });
  const added = (await at.definition()).exclusions.at(-1)!;
  deepEqual(added, {
    key: "the_patient_is_pregnant",
    words: "The patient is pregnant",
    instead: "Ring the clinic",
  });
  await at.send(at.part("exclusions", "under_16"), {
    words: "The patient is under 18",
    instead: "Refer to paediatrics",
    known: "age",
    underAge: "18",
  });
  equal((await at.definition()).exclusions.find(({ key }) => key === "under_16")!.underAge, 18);
  await at.send(`${at.part("exclusions", added.key)}/removal`, {});
  doesNotMatch(await at.page(at.section("exclusions")), /pregnant/);
  const refused = await at.send(at.part("exclusions", "-"), {
    words: "By an answer",
    instead: "Something",
    known: "answer",
  });
  equal(refused.status, 422);
  match(await refused.text(), /Choose the answers by which it is known/);
});

Deno.test("only the practices that may refer see the service where they choose one", async () => {
  await using at = await writing();
  const { store, service, specialists } = at;
  const begin = async () => {
    const draft = await referralExists(store, at, { state: "draft" });
    return await at.page(paths.newReferral(draft.patientId), at.gp);
  };
  match(await begin(), /Dermatology advice/);
  const refused = await at.send(at.section("practices"), { whose: "some", homes: "no" });
  equal(refused.status, 422);
  await at.send(at.section("practices"), {
    whose: "some",
    practices: specialists.id,
    homes: "to_practice",
  });
  await at.send(paths.serviceVersionOn(service.id, at.id), today(dayOf(store.now())));
  match(await begin(), /No service takes referrals yet/);
});

Deno.test("two who write at once: the later page is told, and yesterday is refused", async () => {
  await using at = await writing();
  const { service, bedside, manager } = at;
  const stale = seenIn(await at.page(at.section("tariffs")));
  await at.send(at.section("tariffs"), { newPence: "70", followUpPence: "48.50" });
  const late = await bedside.post(
    at.section("tariffs"),
    { newPence: "1", followUpPence: "2", seen: stale },
    manager,
  );
  equal(late.status, 409);
  match(await late.text(), /value="1"/);
  const past = await at.send(paths.serviceVersionOn(service.id, at.id), today("2020-01-01"));
  equal(past.status, 422);
  match(await past.text(), /The day must be today or later/);
  const again = await bedside.post(paths.serviceVersions(service.id), {}, manager);
  equal(again.status, 409);
});

Deno.test("a version of another service is not found under this one", async () => {
  await using at = await writing();
  const strange = paths.serviceVersion("01890000-0000-7000-8000-000000000000", at.id);
  equal((await at.bedside.get(strange, at.manager)).status, 404);
  equal((await at.bedside.get(paths.serviceVersion(at.service.id, at.id), at.gp)).status, 403);
});

Deno.test("hours after which unread answers are told are set, the service's after the practice's", async () => {
  await using at = await writing();
  const path = paths.serviceUnread(at.service.id);
  const seen = seenIn(await at.page(path));
  const wrong = { unreadToManagerHours: "48", unreadToServiceHours: "24", seen };
  const refused = await at.bedside.post(path, wrong, at.manager);
  equal(refused.status, 422);
  match(await refused.text(), /enter more hours than above/);
  const right = { unreadToManagerHours: "24", unreadToServiceHours: "72", seen };
  equal((await at.bedside.post(path, right, at.manager)).status, 303);
  match(await at.page(path), /value="72"/);
});

Deno.test("a version begun in vain is discarded from its page, and another can be begun", async () => {
  await using at = await writing();
  const { service, manager } = at;
  match(await at.page(paths.serviceVersion(service.id, at.id)), /Discard version 1</);
  const answer = await at.send(paths.serviceVersionDiscarded(service.id, at.id), {});
  equal(answer.headers.get("location"), paths.service(service.id));
  equal((await at.bedside.get(paths.serviceVersion(service.id, at.id), manager)).status, 404);
  const again = await at.bedside.post(paths.serviceVersions(service.id), {}, manager);
  const page = await at.page(again.headers.get("location")!);
  match(page, /Version 2 of /);
  doesNotMatch(page, /Version 1/);
});
