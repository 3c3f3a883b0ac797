/** A script that sends in pieces cannot read a page: a full disk is told to it in JSON. */
import { equal, match } from "node:assert/strict";
import { insidesOf } from "@/db/store.ts";
import { placeToSendTo } from "@/tests/support/place_to_send_to.ts";

Deno.test("where there is no room, a script is told so in words, and goes on when there is", async () => {
  await using here = await placeToSendTo();
  const { client } = insidesOf(here.store);
  const upload = await here.begun(9);
  await client.execute("PRAGMA max_page_count = 1");
  const statuses: number[] = [];
  // The free pages take a few.
  for (let n = 0; n < 200 && statuses.at(-1) !== 503; n++) {
    const answer = await here.tus.begin(here.address, 9, { fingerprint: "f".repeat(400) });
    statuses.push(answer.status);
    if (answer.status !== 503) await answer.body?.cancel();
    else {
      match(answer.headers.get("content-type") ?? "", /^application\/json/);
      equal(answer.headers.get("tus-resumable"), "1.0.0");
      match((await answer.json()).problem, /cannot keep photographs just now/);
    }
  }
  equal(statuses.at(-1), 503, String(statuses));
  await client.execute("PRAGMA max_page_count = 1073741823");
  equal((await here.tus.patch(upload, 0, "x")).status < 500, true);
});
