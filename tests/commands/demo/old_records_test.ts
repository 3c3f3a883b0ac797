/** A practice of the demo has records whose time is over, to be decided about. */
import { deepEqual } from "node:assert/strict";
import { oldRecords } from "@/commands/demo/old_records.ts";
import { openCast } from "@/commands/demo/open_cast.ts";
import { listReviews } from "@/domain/retention/find.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("the demo's practice manager finds four old records, one of somebody who died", async () => {
  await using store = await testStore();
  const cast = await openCast(store);
  await oldRecords({ store, cast });
  const found = await listReviews(store.read, cast.actor("manager@oakfield.example"), "waiting");
  deepEqual(found.map(({ lastName, kind }) => [lastName, kind]), [
    ["Pugh", "adult"],
    ["Oakes", "after_death"],
    ["Wetherby", "adult"],
    ["Coleman", "adult"],
  ]);
});
