import { equal } from "node:assert/strict";
import { migrate } from "@/db/migrate.ts";
import { openStore } from "@/db/store.ts";
import { paths } from "@/views/paths.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { askingAs } from "@/tests/support/draft_in_folder.ts";
import { startProcess } from "@/tests/support/process.ts";

Deno.test("told to stop, open queues are let go at once, and the exit is 0", async () => {
  const BEDSIDE_DATA = await Deno.makeTempDir({ prefix: "bedside-stop-" });
  const store = await openStore({ url: `file:${BEDSIDE_DATA}/bedside.db` });
  await migrate(store);
  const { consultant } = await partiesExist(store);
  await store.close();
  const bedside = await startProcess({ BEDSIDE_DATA });
  const answer = await askingAs(bedside, consultant)(paths.queueStream(), {
    headers: { accept: "text/event-stream" },
  });
  equal(answer.status, 200);
  const reader = answer.body!.getReader();
  equal((await reader.read()).done, false);
  bedside.kill("SIGTERM");
  equal((await reader.read()).done, true);
  equal(await bedside.ended, 0);
  equal(bedside.lines.some(({ msg }) => String(msg).includes("work left")), false);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});
