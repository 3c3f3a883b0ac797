import { deepEqual, rejects } from "node:assert/strict";
import { services } from "@/db/schema/services.ts";
import { findOfferedService, offeredServices, ownServices } from "@/domain/services/find.ts";
import { openService } from "@/domain/services/open_service.ts";
import { dayOf } from "@/domain/time.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, serviceExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const input = { name: "Haematology advice", specialtyCode: "303", routineTargetHours: 72 };

Deno.test("openService() offers a service of one's own organisation to every practice", async () => {
  await using store = await testStore();
  const { manager, gp, specialists } = await partiesExist(store);
  const id = await openService(store, manager, specialists.id, input);
  const service = await findOfferedService(store.read, gp, id, dayOf(store.now()));
  deepEqual(
    [service.name, service.organisationName, service.takesUrgentSuspectedCancer],
    ["Haematology advice", "Skin Advice Service", false],
  );
  deepEqual((await offeredServices(store.read, gp, dayOf(store.now()))).map(({ name }) => name), [
    "Dermatology advice",
    "Haematology advice",
  ]);
});

Deno.test("openService() is not for another organisation, a consultant, or a practice", async () => {
  await using store = await testStore();
  const { manager, consultant, practice, specialists } = await partiesExist(store);
  const administrator = await personExists(store, "administrator");
  const stranger = await personExists(store, "service_manager");
  await rejects(openService(store, stranger, specialists.id, input), { kind: "forbidden" });
  await rejects(openService(store, consultant, specialists.id, input), { kind: "forbidden" });
  await rejects(openService(store, manager, practice.id, input), { kind: "forbidden" });
  await rejects(openService(store, administrator, practice.id, input), { kind: "invalid" });
  deepEqual(await store.read.$count(services), 1);
});

Deno.test("a closed service is neither offered nor worked on", async () => {
  await using store = await testStore();
  const { gp, consultant, service } = await partiesExist(store);
  const closed = await serviceExists(store, {
    organisationId: service.organisationId,
    closedAt: service.createdAt,
  });
  await rejects(findOfferedService(store.read, gp, closed.id, dayOf(store.now())), {
    kind: "not_found",
  });
  deepEqual((await ownServices(store.read, consultant)).map(({ id }) => id), [service.id]);
});
