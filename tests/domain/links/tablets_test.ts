/** Who may go on at a home's tablet, and for how long a home sees what it asked. */
import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { inTurn } from "@/db/lane.ts";
import { patients } from "@/db/schema/patients.ts";
import { insidesOf } from "@/db/store.ts";
import { findHomeCase, listHomeCases } from "@/domain/links/asked_by_home.ts";
import { beginForResident } from "@/domain/links/begin_for_resident.ts";
import { goOnForResident } from "@/domain/links/go_on_for_resident.ts";
import { findHolder } from "@/domain/links/holder.ts";
import { stopForResident } from "@/domain/links/stop_for_resident.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { homeExists } from "@/tests/factories/homes.ts";
import { organisationExists, personExists, type SignedIn } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

const from = { requestId: "r1", address: "192.0.2.1" };

Deno.test("what is open on a tablet is open to whoever is signed in at its home, and to nobody else", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  const begun = await beginForResident(store, at.carer, at.resident.id, { service: at.service.id });
  const stranger = await personExists(store, "carer");
  const held = (staff?: SignedIn) =>
    findHolder(store.read, { ...begun, staff, now: store.now(), from });
  ok(await held(at.carer));
  ok(await held(at.homeManager));
  equal(await held(stranger), undefined);
  equal(await held(at.gp), undefined);
  equal(await held(), undefined);
});

Deno.test("a home that a resident has left sees nothing more of what it asked, and its tablet is shut", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  const { referralId, ...begun } = await beginForResident(store, at.carer, at.resident.id, {
    service: at.service.id,
  });
  const elsewhere = await organisationExists(store, { kind: "home", name: "Larch Lodge" });
  await inTurn(store, async () => {
    await insidesOf(store).db.update(patients).set({ homeId: elsewhere.id })
      .where(eq(patients.id, at.resident.id));
  });
  deepEqual((await listHomeCases(store.read, at.carer)).rows, []);
  await rejects(findHomeCase(store.read, at.carer, referralId), { kind: "not_found" });
  for (const verb of [goOnForResident, stopForResident]) {
    await rejects(verb(store, at.carer, referralId), { kind: "not_found" });
  }
  equal(
    await findHolder(store.read, { ...begun, staff: at.carer, now: store.now(), from }),
    undefined,
  );
  // Nor does the home that they came to: what was asked there is not its own.
  const theirs = await personExists(store, "carer", { organisation: elsewhere });
  deepEqual((await listHomeCases(store.read, theirs)).rows, []);
  equal((await findReferral(store.read, at.gp, referralId)).state, "with_patient");
});
