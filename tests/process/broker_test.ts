/** The real process, killed and told to stop, while browsers are connected for calls. */
import { equal } from "node:assert/strict";
import { migrate } from "@/db/migrate.ts";
import { openStore } from "@/db/store.ts";
import { mintTicket } from "@/domain/calls/ticket.ts";
import { type CallMember, twoInACall } from "@/tests/factories/live_calls.ts";
import { joined, reaches } from "@/tests/support/broker_client.ts";
import { startProcess } from "@/tests/support/process.ts";

Deno.test("killed and started again, the same browsers come back under the same ids", async () => {
  const BEDSIDE_DATA = await Deno.makeTempDir({ prefix: "bedside-broker-" });
  const store = await openStore({ url: `file:${BEDSIDE_DATA}/bedside.db` });
  await migrate(store);
  const [home, hub] = await twoInACall(store);
  await store.close();

  const first = await startProcess({ BEDSIDE_DATA });
  const port = Number(new URL(first.address).port);
  const secret = await Deno.readTextFile(`${BEDSIDE_DATA}/secrets/calls`);
  const withTicket = (member: CallMember) => ({
    ...member,
    ticket: mintTicket(secret, { ...member, now: new Date() }),
  });
  const before = [
    await joined({ port }, withTicket(home)),
    await joined({ port }, withTicket(hub)),
  ];
  await reaches(before[0]!, before[1]!, hub);
  first.kill("SIGKILL");
  await first.ended;
  for (const line of before) await line.closed;

  const second = await startProcess({ BEDSIDE_DATA, BEDSIDE_PORT: String(port) });
  const after = [await joined({ port }, withTicket(home)), await joined({ port }, withTicket(hub))];
  await reaches(after[0]!, after[1]!, hub);
  await reaches(after[1]!, after[0]!, home);

  second.kill("SIGTERM");
  for (const line of after) equal((await line.closed).code, 1001);
  equal(await second.ended, 0);
  const said = JSON.stringify([...first.lines, ...second.lines]);
  for (const secretWord of [home.peerId, hub.peerId, "token="]) {
    equal(said.includes(secretWord), false);
  }
  equal(second.lines.some(({ msg }) => String(msg).includes("work left")), false);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});
