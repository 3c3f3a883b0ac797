/** Invitations that do not arrive are counted with why, and never sent twice. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { findFailingInvitations } from "@/domain/surveys/warnings/failing_invitations.ts";
import { dayOf } from "@/domain/time.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { recipientExists } from "@/tests/factories/invitations.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { days, hours, invitedAt } from "@/tests/jobs/surveys/support.ts";
import { notifyDouble, textsTo } from "@/tests/support/notify_double.ts";

const failures = {
  "permanent-failure": "no_such_number",
  "temporary-failure": "not_reached",
  "technical-failure": "provider_failed",
};
for (const [status, why] of Object.entries(failures)) {
  Deno.test(`${status} is counted for the manager, and no reminder follows it`, async () => {
    await using place = await invitedAt();
    await using notify = notifyDouble();
    const texts = textsTo(notify.url);
    place.passSeconds(hours(2));
    await place.work({ texts });
    notify.texts[0]!.status = status;
    place.passSeconds(60);
    await place.work({ texts });
    deepEqual(await place.counts(), { invited: 1, sent: 1, [`failed ${why}`]: 1 });
    place.passSeconds(days(5));
    await place.work({ texts });
    equal(notify.texts.length, 1);
  });
}

Deno.test("a number that is refused, and an install that sends no texts, are failed at once", async () => {
  await using notify = notifyDouble({ refuses: () => "phone_number Not a UK mobile number" });
  for (
    const [servers, why] of [
      [{ texts: textsTo(notify.url) }, "refused"],
      [{}, "not_set_up"],
    ] as const
  ) {
    await using place = await invitedAt();
    place.passSeconds(hours(2));
    await place.work(servers);
    deepEqual(await place.counts(), { invited: 1, [`failed ${why}`]: 1 });
  }
});

Deno.test("a service that stays away is tried five times, and then it has failed", async () => {
  await using place = await invitedAt();
  await using notify = notifyDouble({ down: () => 503 });
  place.passSeconds(hours(2));
  for (let tries = 0; tries < 6; tries++) {
    await place.work({ texts: textsTo(notify.url) });
    place.passSeconds(hours(1));
  }
  deepEqual(await place.counts(), { invited: 1, "failed server_away": 1 });
});

Deno.test("a line that breaks after the service took it, or a kill before it is noted, makes no second message", async () => {
  await using place = await invitedAt();
  let drops = true;
  await using notify = notifyDouble({ dropsLine: () => drops });
  place.passSeconds(hours(2));
  await place.work({ texts: textsTo(notify.url) });
  equal((await place.invitations())[0]!.state, "waiting");
  drops = false;
  place.passSeconds(60);
  await place.work({ texts: textsTo(notify.url) });
  equal(notify.texts.length, 1);
  equal((await place.invitations())[0]!.state, "sent");
});

Deno.test("killed between the server's word and the note of it, it is sent under the same name and counted once", async () => {
  await using place = await invitedAt();
  await using notify = notifyDouble();
  const texts = textsTo(notify.url);
  place.passSeconds(hours(2));
  const dead = Promise.withResolvers<never>();
  const sent = Promise.withResolvers<void>();
  const dies = {
    ...texts,
    async send(...args: Parameters<typeof texts.send>) {
      await texts.send(...args);
      sent.resolve();
      return await dead.promise;
    },
  };
  const killed = workOnce({ ...place, texts: dies }, registry, "surveys");
  await sent.promise;
  place.passSeconds(60);
  await place.work({ texts });
  equal(notify.texts.length, 1);
  deepEqual(await place.counts(), { invited: 1, sent: 1 });
  dead.reject(new Error("killed"));
  await killed;
  deepEqual(await place.counts(), { invited: 1, sent: 1 });
});

Deno.test("a run of failures is something to warn of, and one wrong number is not", async () => {
  await using place = await invitedAt();
  const { store, manager, home, gp } = place;
  await using notify = notifyDouble({ refuses: () => "phone_number Not a UK mobile number" });
  const failing = () => findFailingInvitations(store.read, dayOf(store.now()));
  place.passSeconds(hours(2));
  await place.work({ texts: textsTo(notify.url) });
  deepEqual(await failing(), []);
  for (const last of [1, 2]) {
    const { id } = await patientExists(store, { homeId: home.id, createdBy: gp.userId });
    await recipientExists(store, manager, id, `07700 90020${last}`);
    await place.invite(id);
  }
  place.passSeconds(hours(2));
  await place.work({ texts: textsTo(notify.url) });
  const [found, ...others] = await failing();
  deepEqual([found!.kind, found!.organisationId, others], [
    "invitations_failing",
    manager.organisationId,
    [],
  ]);
});

Deno.test("neither the trail nor the jobs say to which number anything went", async () => {
  await using place = await invitedAt();
  await using notify = notifyDouble();
  place.passSeconds(hours(2));
  await place.work({ texts: textsTo(notify.url) });
  const { store } = place;
  const all = JSON.stringify([
    await store.read.select().from(auditEntries),
    await store.read.select().from(jobs),
    place.lines,
  ]);
  ok(!all.includes("900123"));
});
