/** Photographs of intimate places: asked for, never of a child, opened by few. */
import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { roles } from "@/db/schema/access.ts";
import { photographs, photographUploads } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { permissions } from "@/domain/access/permissions.ts";
import { toReferral } from "@/domain/photographs/destination.ts";
import { attachPhotograph } from "@/domain/photographs/attach.ts";
import { beginUpload } from "@/domain/photographs/begin_upload.ts";
import { describePhotograph } from "@/domain/photographs/describe.ts";
import { findPhotograph, photographsOf } from "@/domain/photographs/find.ts";
import { findAskers } from "@/domain/photographs/find_askers.ts";
import type { PhotographDetails } from "@/domain/photographs/forms.ts";
import { mayOpen, requireOpenable } from "@/domain/photographs/openable.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { dayOf } from "@/domain/time.ts";
import { queuePage } from "@/domain/triage/queue.ts";
import { folderFiles } from "@/jobs/outside/files.ts";
import { lesionExists, places } from "@/tests/factories/lesions.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists, type SignedIn } from "@/tests/factories/people.ts";
import {
  consentExists,
  type Parties,
  partiesExist,
  photographExists,
  referralExists,
} from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const files = folderFiles("/nowhere");
let serial = 0;
const attach = (
  store: Store,
  who: SignedIn,
  referralId: Id<"Referral">,
  details: Omit<PhotographDetails, "kind">,
) => {
  serial++;
  return attachPhotograph({ store, files }, who, referralId, {
    key: `originals/aa/${serial}`,
    sha256: String(serial).padStart(64, "b"),
    bytes: 3,
    head: new Uint8Array(),
    format: "jpeg",
    details: { kind: "close_up", ...details },
  });
};

/** A draft about somebody who is as many years and days old today. */
async function draftOf(store: Store, parties: Parties, years: number, days = 0) {
  const today = Temporal.PlainDate.from(dayOf(store.now()));
  const dateOfBirth = today.subtract({ years }).subtract({ days }).toString() as Day;
  const { id } = await patientExists(store, { practiceId: parties.practice.id, dateOfBirth });
  return await referralExists(store, parties, { state: "draft", patientId: id });
}

const intimate = {
  bodySite: places.breast,
  bodySide: "left",
  intimateAskedBy: "Dr Amara Nwosu",
} as const;

Deno.test("an intimate photograph is kept as one, with the clinician who asked for it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await draftOf(store, parties, 40);
  const { id } = await attach(store, parties.gp, draft.id, intimate);
  const found = await findPhotograph(store.read, parties.gp, id);
  deepEqual([found.intimate, found.intimateAskedBy, found.bodySite, found.bodySide], [
    true,
    "Dr Amara Nwosu",
    places.breast,
    "left",
  ]);
});

Deno.test("a photograph of an intimate lesion is intimate, whatever place is sent with it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await draftOf(store, parties, 40);
  const { id: lesionId } = await lesionExists(store, draft, { bodySite: places.breast });
  const sent = { ...intimate, lesionId, bodySite: places.cheek } as const;
  const { id } = await attach(store, parties.gp, draft.id, sent);
  const found = await findPhotograph(store.read, parties.gp, id);
  deepEqual([found.intimate, found.bodySite, found.lesionNumber], [true, places.breast, 1]);
});

Deno.test("an intimate photograph that no GP or nurse of the practice asked for is refused", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await draftOf(store, parties, 40);
  const assistant = await personExists(store, "healthcare_assistant", {
    organisation: parties.practice,
    name: "Sam Reed",
  });
  for (const intimateAskedBy of [undefined, ""]) {
    await rejects(attach(store, parties.gp, draft.id, { ...intimate, intimateAskedBy }), {
      kind: "invalid",
      message: /which clinician asked/,
    });
  }
  const elsewhere = await personExists(store, "gp", { name: "Dr Someone Else" });
  for (const intimateAskedBy of [assistant.name, "Dr Nobody", elsewhere.name]) {
    await rejects(attach(store, parties.gp, draft.id, { ...intimate, intimateAskedBy }), {
      kind: "invalid",
      message: /GP or nurse of your practice/,
    });
  }
  deepEqual(await findAskers(store.read, parties.nurse, dayOf(store.now())), [
    parties.nurse.name,
    parties.gp.name,
  ]);
  await attach(store, assistant, draft.id, intimate);
  await attach(store, parties.nurse, draft.id, {
    ...intimate,
    intimateAskedBy: parties.nurse.name,
  });
  equal(await store.read.$count(photographs), 2);
  const { id } = await photographExists(store, draft, {
    intimate: true,
    intimateAskedBy: "Dr Gone",
  });
  const described = { kind: "side", ...intimate, intimateAskedBy: "Dr Gone" } as const;
  await describePhotograph(store, parties.gp, id, described);
});

for (
  const [age, years, days, taken] of [
    ["a child", 9, 0, false],
    ["somebody who turns 18 tomorrow", 18, -1, false],
    ["somebody who turns 18 today", 18, 0, true],
  ] as const
) {
  Deno.test(`an intimate photograph of ${age} is ${taken ? "taken" : "refused"}`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const draft = await draftOf(store, parties, years, days);
    const { id: ordinary } = await attach(store, parties.gp, draft.id, {
      bodySite: places.cheek,
    });
    const tries = [
      () => attach(store, parties.gp, draft.id, intimate),
      () => describePhotograph(store, parties.gp, ordinary, { kind: "close_up", ...intimate }),
    ];
    for (const attempt of tries) {
      if (taken) await attempt();
      else await rejects(attempt(), { kind: "invalid", message: /under 18 .* in person/ });
    }
    equal(await store.read.$count(photographs, eq(photographs.intimate, true)), taken ? 2 : 0);
  });
}

Deno.test("beginUpload() refuses what could not be added, before a byte of it is sent", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const [adults, childs] = [
    await draftOf(store, parties, 40),
    await draftOf(store, parties, 9),
  ] as const;
  const begin = (referralId: Id<"Referral">, details: object) =>
    beginUpload({ store, files }, parties.gp, toReferral(referralId), {
      bytes: 40_000_000,
      name: "photograph.jpg",
      fingerprint: null,
      details: { kind: "close_up", ...details },
    });
  await rejects(begin(childs.id, intimate), { kind: "invalid", message: /under 18/ });
  await rejects(begin(adults.id, { ...intimate, intimateAskedBy: "" }), {
    kind: "invalid",
    message: /which clinician asked/,
  });
  const theirs = await lesionExists(store, childs);
  await rejects(begin(adults.id, { lesionId: theirs.id }), { kind: "not_found" });
  equal(await store.read.$count(photographUploads), 0);
  await begin(adults.id, intimate);
  equal(await store.read.$count(photographUploads), 1);
});

Deno.test("describePhotograph() opens no intimate photograph by calling it something else", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await draftOf(store, parties, 40);
  const assistant = await personExists(store, "healthcare_assistant", {
    organisation: parties.practice,
  });
  const { id: colleagues } = await attach(store, parties.gp, draft.id, intimate);
  const { id: own } = await attach(store, assistant, draft.id, intimate);
  const arm = { kind: "close_up", bodySite: places.cheek } as const;
  for (const details of [arm, { kind: "side" as const, ...intimate }]) {
    await rejects(describePhotograph(store, assistant, colleagues, details), {
      kind: "forbidden",
      message: /cannot open photographs of intimate places/,
    });
  }
  await rejects(describePhotograph(store, assistant, own, arm), { kind: "forbidden" });
  await describePhotograph(store, assistant, own, { kind: "side", ...intimate });
  equal((await findPhotograph(store.read, assistant, colleagues)).mayOpen, false);
  await describePhotograph(store, parties.nurse, colleagues, arm);
  equal((await findPhotograph(store.read, assistant, colleagues)).mayOpen, true);
});

Deno.test("sendReferral() refuses an intimate photograph of somebody whose date of birth was put right", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await draftOf(store, parties, 12);
  await photographExists(store, draft, { intimate: true, bodySite: places.breast });
  await consentExists(store, draft);
  await rejects(sendReferral(store, parties.gp, draft.id, 1), { message: /under 18/ });
});

for (const role of roles) {
  const holds = permissions["photograph.view_intimate"].roles.includes(role);
  Deno.test(`a ${role} ${holds ? "opens" : "does not open"} what is intimate`, () => {
    const addedBy = "them" as Id<"User">;
    const actor = { role, userId: "me" } as unknown as SignedIn;
    equal(mayOpen(actor, { state: "ready", intimate: true, addedBy }), holds);
    equal(mayOpen(actor, { state: "ready", intimate: false, addedBy }), true);
    equal(mayOpen(actor, { state: "quarantined", intimate: false, addedBy }), false);
    equal(mayOpen(actor, { state: "ready", intimate: true, addedBy: actor.userId }), true);
  });
}

Deno.test("requireOpenable() says which roles could open it", () => {
  const actor = { role: "receptionist", userId: "me" } as unknown as SignedIn;
  const photograph = { state: "ready", intimate: true, addedBy: "them" as Id<"User"> } as const;
  try {
    requireOpenable(actor, photograph);
    ok(false);
  } catch (error) {
    match((error as Error).message, /cannot open photographs of intimate places.*GP/);
  }
});

Deno.test("what is intimate or was reported is never among the pictures of the queue", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const waiting = await referralExists(store, parties);
  const plain = await photographExists(store, waiting);
  await photographExists(store, waiting, { intimate: true });
  await photographExists(store, waiting, { state: "quarantined" });
  const { rows } = await queuePage(store.read, parties.consultant, {
    filter: {},
    now: store.now(),
  });
  deepEqual(rows[0]?.thumbs.map(({ id }) => id), [plain.id]);
  const all = await photographsOf(store.read, parties.receptionist, waiting.id);
  deepEqual(all.map((each) => each.mayOpen).sort(), [false, false, true]);
  equal(await store.read.$count(referrals), 1);
});
