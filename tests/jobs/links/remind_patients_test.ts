/** Reminders as they leave: made by the schedule at ten, sent with an address of their own. */
import { deepEqual, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { linkMessages } from "@/db/schema/links.ts";
import { registry } from "@/jobs/registry.ts";
import { enqueueDue } from "@/jobs/schedule.ts";
import { workOnce } from "@/jobs/worker.ts";
import { waitingMessage } from "@/tests/jobs/links/support.ts";
import { mailServer, mailTo } from "@/tests/support/mail_server.ts";

Deno.test("at ten on the third day a reminder leaves, once, however often the schedule looks", async () => {
  await using place = await waitingMessage("email");
  await using server = await mailServer();
  const mail = mailTo(server.url);
  await place.work({ mail });
  place.setClock("2026-03-05T10:00:30Z");
  for (let look = 0; look < 2; look++) {
    await enqueueDue(place.store);
    while (await workOnce({ ...place, mail, texts: undefined }, registry, "upkeep"));
    await place.work({ mail });
  }
  const sent = await place.store.read.select().from(linkMessages)
    .where(eq(linkMessages.kind, "reminder_day_3"));
  deepEqual(sent.map(({ state }) => state), ["sent"]);
  deepEqual(server.received.length, 2);
  match(server.received[1]!.raw, /^Subject: Reminder: questions from Oakfield Surgery\r$/m);
  deepEqual(await place.said(), ["link.message_sent", "link.reminded", "link.message_sent"]);
});
