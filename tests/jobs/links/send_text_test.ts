/** Links by text message against a server that speaks as GOV.UK Notify does. */
import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema/jobs.ts";
import { findLinkByToken } from "@/domain/links/find.ts";
import { textsBy } from "@/jobs/outside/notify_service.ts";
import { registry } from "@/jobs/registry.ts";
import { waitingMessage } from "@/tests/jobs/links/support.ts";
import { allJobs } from "@/tests/jobs/support.ts";
import { notifyDouble, notifyTemplate, textsTo } from "@/tests/support/notify_double.ts";

Deno.test("a link goes out as one text message, whose address opens it", async () => {
  await using place = await waitingMessage("text");
  await using notify = notifyDouble();
  await place.work({ texts: textsTo(notify.url) });
  const [text] = notify.texts;
  equal(text!.phone_number, "+447700900123");
  match(text!.words, /^Oakfield Surgery has some questions for you\. Answer them here: https:/);
  ok(text!.words.length <= 160);
  const token = text!.words.split("/").at(-1)!;
  equal((await findLinkByToken(place.store.read, token))?.id, place.link.id);
  const { state, providerId } = await place.message();
  deepEqual([state, providerId], ["sent", text!.id]);
});

Deno.test("it is asked about until it is delivered, less and less often", async () => {
  await using place = await waitingMessage("text");
  await using notify = notifyDouble();
  const texts = textsTo(notify.url);
  await place.work({ texts });
  for (const seconds of [60, 60, 120, 300]) {
    place.passSeconds(seconds);
    await place.work({ texts });
    equal((await place.message()).state, "sent");
  }
  notify.texts[0]!.status = "delivered";
  place.passSeconds(60 * 60);
  await place.work({ texts });
  equal((await place.message()).state, "delivered");
  deepEqual(await place.said(), ["link.message_sent", "link.message_delivered"]);
  deepEqual(await place.told(), []);
  deepEqual(await open(place.store), []);
});

const failures = {
  "permanent-failure": /^There is no such number\. Check it with the patient/,
  "temporary-failure": /^The phone could not be reached for some days/,
  "technical-failure": /^The text message service could not send it/,
};
for (const [status, words] of Object.entries(failures)) {
  Deno.test(`${status} is shown to the practice in words, and its clinicians are told`, async () => {
    await using place = await waitingMessage("text");
    await using notify = notifyDouble();
    const texts = textsTo(notify.url);
    await place.work({ texts });
    notify.texts[0]!.status = status;
    place.passSeconds(60);
    await place.work({ texts });
    const { state, failedBecause } = await place.message();
    equal(state, "failed");
    match(failedBecause!, words);
    equal((await place.told()).length, 2);
  });
}

Deno.test("a message that nothing is heard of for four days is asked about no more", async () => {
  await using place = await waitingMessage("text");
  await using notify = notifyDouble();
  const texts = textsTo(notify.url);
  await place.work({ texts });
  for (let hours = 0; hours < 110; hours += 4) {
    place.passSeconds(4 * 60 * 60);
    await place.work({ texts });
  }
  equal((await place.message()).state, "sent");
  deepEqual(await open(place.store), []);
});

Deno.test("a service that is away for days is asked until it is back", async () => {
  await using place = await waitingMessage("text");
  let down: number | undefined;
  await using notify = notifyDouble({ down: () => down });
  const texts = textsTo(notify.url);
  await place.work({ texts });
  down = 503;
  for (let hours = 0; hours < 72; hours += 2) {
    place.passSeconds(2 * 60 * 60);
    await place.work({ texts });
  }
  down = undefined;
  notify.texts[0]!.status = "delivered";
  place.passSeconds(4 * 60 * 60);
  await place.work({ texts });
  equal((await place.message()).state, "delivered");
});

Deno.test("while the service is slow to say what became of messages, others leave", () => {
  notEqual(registry["link.ask_delivery"].lane, registry["link.send"].lane);
  for (const kind of ["link.recover", "link.release_letter"] as const) {
    ok(!["links", "deliveries", "photographs"].includes(registry[kind].lane));
  }
});

Deno.test("a number that the service refuses is failed at once", async () => {
  await using place = await waitingMessage("text");
  await using notify = notifyDouble({ refuses: () => "phone_number Not a UK mobile number" });
  await place.work({ texts: textsTo(notify.url) });
  const { state, failedBecause } = await place.message();
  equal(state, "failed");
  match(failedBecause!, /^The number was refused/);
});

Deno.test("a line that breaks after the service took it does not make two messages", async () => {
  await using place = await waitingMessage("text");
  let drops = true;
  await using notify = notifyDouble({ dropsLine: () => drops });
  await place.work({ texts: textsTo(notify.url) });
  equal((await place.message()).state, "waiting");
  drops = false;
  place.passSeconds(60);
  await place.work({ texts: textsTo(notify.url) });
  equal(notify.texts.length, 1);
  const { state, providerId } = await place.message();
  deepEqual([state, providerId], ["sent", notify.texts[0]!.id]);
});

Deno.test("a service that is down is tried again, and what is kept of its words holds no number", async () => {
  await using place = await waitingMessage("text");
  let down: number | undefined = 503;
  await using notify = notifyDouble({ down: () => down });
  await place.work({ texts: textsTo(notify.url) });
  const [job] = await allJobs(place.store);
  equal(job!.lastError, "Error: The text message service answered with status 503");
  down = undefined;
  place.passSeconds(60);
  await place.work({ texts: textsTo(notify.url) });
  equal((await place.message()).state, "sent");
});

Deno.test("a wrong key or template is no fault of the number: it is tried again, then failed", async () => {
  const key = `bedside-26785a09-ab16-4eb0-8407-a37497a57506-${crypto.randomUUID()}`;
  await using place = await waitingMessage("text");
  await using notify = notifyDouble();
  const texts = textsBy({ url: notify.url, key, template: notifyTemplate, publicUrl: "https://b" });
  for (let attempt = 1; attempt <= 5; attempt++) {
    await place.work({ texts });
    place.passSeconds(40 * 60);
  }
  match((await place.message()).failedBecause!, /text message service did not take it/);
  deepEqual(notify.texts, []);
});

Deno.test("without a service for text messages it is failed in words", async () => {
  await using place = await waitingMessage("text");
  await place.work({});
  equal(
    (await place.message()).failedBecause,
    "Text messages are not set up here. Send the link another way",
  );
});

type Store = Awaited<ReturnType<typeof waitingMessage>>["store"];

const open = async (store: Store) =>
  (await store.read.select().from(jobs).where(eq(jobs.state, "waiting"))).map(({ kind }) => kind)
    .filter((kind) => kind.startsWith("link."));
