import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { roles } from "@/db/schema/access.ts";
import { patients } from "@/db/schema/patients.ts";
import { permissions } from "@/domain/access/permissions.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { registerPatient } from "@/domain/patients/register.ts";
import { registration } from "@/tests/factories/patient_details.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("registerPatient() begins a record of the person's own practice, with needs, audited", async () => {
  await using store = await testStore();
  const receptionist = await personExists(store, "receptionist");
  const id = await registerPatient(
    store,
    receptionist,
    registration({ needs: [{ kind: "hearing", detail: "left ear" }] }),
  );
  const patient = await findPatient(store.read, receptionist, id);
  deepEqual([patient.lastName, patient.practiceId, patient.version, patient.needs], [
    "Finch",
    receptionist.organisationId,
    1,
    [{ kind: "hearing", detail: "left ear" }],
  ]);
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual([entry?.action, entry?.patientId, entry?.detail], ["patient.registered", id, {
    needs: ["hearing"],
  }]);
  ok(!JSON.stringify(entry).includes("Finch"));
});

Deno.test("registerPatient() lets one of two with the same NHS number win, and names the other", async () => {
  await using store = await testStore();
  const receptionist = await personExists(store, "receptionist");
  const twice = registration();
  const results = await Promise.allSettled([
    registerPatient(store, receptionist, twice),
    registerPatient(store, receptionist, { ...twice, someoneElse: "yes" }),
  ]);
  deepEqual(results.map(({ status }) => status), ["fulfilled", "rejected"]);
  const [, lost] = results;
  match(
    lost?.status === "rejected" ? lost.reason.message : "",
    /Walter Finch is already registered with this NHS number/,
  );
  equal(await store.read.$count(patients), 1);
  equal(await store.read.$count(auditEntries), 1);
});

Deno.test("registerPatient() says of a stranger's patient only that the number is taken", async () => {
  await using store = await testStore();
  const elsewhere = await organisationExists(store);
  const taken = await patientExists(store, { practiceId: elsewhere.id });
  const gp = await personExists(store, "gp");
  await rejects(
    registerPatient(store, gp, registration({ nhsNumber: taken.nhsNumber })),
    (error) => {
      const { kind, message } = error as Error & { kind: string };
      equal(kind, "conflict");
      match(message, /registered elsewhere.*helpdesk/);
      ok(!message.includes("Pell"));
      return true;
    },
  );
});

Deno.test("registerPatient() asks whether somebody like them is the same person, and believes a no", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const like = {
    noNhsNumberReason: "not_known_yet",
    firstName: "Edith",
    lastName: "Pell",
    dateOfBirth: "1943-06-09" as Day,
  } as const;
  await patientExists(store, { practiceId: gp.organisationId });
  await rejects(registerPatient(store, gp, registration(like)), {
    kind: "conflict",
    message: /one of those already registered/,
  });
  await registerPatient(store, gp, registration({ ...like, someoneElse: "yes" }));
  equal(await store.read.$count(patients), 2);
});

Deno.test("registerPatient() puts a resident into the home of the manager who registers them", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "home_manager");
  const practice = await organisationExists(store);
  const other = await organisationExists(store, { kind: "home" });
  const id = await registerPatient(
    store,
    manager,
    registration({ practiceId: practice.id, homeId: other.id, room: "12" }),
  );
  const patient = await findPatient(store.read, manager, id);
  deepEqual([patient.practiceId, patient.homeId, patient.room], [
    practice.id,
    manager.organisationId,
    "12",
  ]);
});

Deno.test("registerPatient() takes from a practice no other practice, and from the hub only residents", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  const other = await organisationExists(store);
  const id = await registerPatient(store, gp, registration({ practiceId: other.id }));
  equal((await findPatient(store.read, gp, id)).practiceId, gp.organisationId);

  const hub = await personExists(store, "call_handler");
  await rejects(registerPatient(store, hub, registration()), {
    kind: "invalid",
    message: /Choose the home/,
  });
  const closed = await organisationExists(store, { kind: "home", validTo: "2025-01-01" as Day });
  await rejects(registerPatient(store, hub, registration({ homeId: closed.id })), {
    kind: "invalid",
    message: /not in the list any more/,
  });
  await rejects(registerPatient(store, gp, registration({ room: "12" })), {
    kind: "invalid",
    message: /home that the room is in/,
  });
});

Deno.test("registerPatient() is for the roles of the table and no other", async () => {
  await using store = await testStore();
  for (
    const role of roles.filter((each) => !permissions["patient.register"].roles.includes(each))
  ) {
    await rejects(
      registerPatient(store, await personExists(store, role), registration()),
      { kind: "forbidden" },
      role,
    );
  }
  equal(await store.read.$count(patients), 0);
});
