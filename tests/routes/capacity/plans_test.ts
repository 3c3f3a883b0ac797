import { doesNotMatch, equal, match } from "node:assert/strict";
import { personExists } from "@/tests/factories/people.ts";
import { clinicExists, remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { opened } from "@/tests/routes/capacity/opened.ts";
import { paths } from "@/views/paths.ts";

Deno.test("duty is planned as people write times, and taken back", async () => {
  await using at = await opened();
  const { bedside, manager, service, consultant } = at;
  const path = paths.serviceDuty(service.id);
  const fields = {
    person: consultant.userId,
    "day-day": "3",
    "day-month": "March",
    "day-year": "2026",
    from: "9am",
    to: "1.30pm",
    cases: "12",
    weeks: "2",
  };
  equal((await bedside.post(path, fields, manager)).status, 303);
  const page = await at.text(path);
  match(page, /Tuesday 3 March/);
  match(page, /Tuesday 10 March/);
  match(page, /9am to 1:30pm, 12 cases/);
  const again = await bedside.post(path, fields, manager);
  equal(again.status, 409);
  match(await again.text(), /value="1\.30pm"/);
  const removal = /action="([^"]*\/removal)"/.exec(page)![1]!;
  equal((await bedside.post(removal, {}, manager)).status, 303);
  doesNotMatch(await at.text(path), /Tuesday 3 March/);
});

Deno.test("what does not fit a plan of duty is said beside each field", async () => {
  await using at = await opened();
  const path = paths.serviceDuty(at.service.id);
  const fields = { person: "", "day-day": "31", "day-month": "2", "day-year": "2026" };
  const answer = await at.bedside.post(
    path,
    { ...fields, from: "early", to: "", cases: "-1", weeks: "99" },
    at.manager,
  );
  equal(answer.status, 422);
  const html = await answer.text();
  for (
    const words of [
      /Choose who is on duty/,
      /Day must be a real date/,
      /Enter when it begins/,
      /Enter when it ends/,
      /Cases must be a whole number/,
      /Weeks must be 26 or fewer/,
    ]
  ) match(html, words);
});

Deno.test("clinics are added and closed, and each has a page for those who work there", async () => {
  await using at = await opened();
  const { store, bedside, manager, consultant, service } = at;
  const path = paths.serviceClinics(service.id);
  match(await at.text(path), /No clinic yet/);
  const fields = { name: "<Surgery>", kind: "procedure_clinic", complexity: "simple", places: "8" };
  equal((await bedside.post(path, fields, manager)).status, 303);
  match(await at.text(path), /&lt;Surgery&gt;/);
  match(await at.text(path), /0 cases were sent there, for 32 places/);
  equal((await bedside.post(path, fields, manager)).status, 409);
  const bad = await bedside.post(path, { ...fields, places: "many" }, manager);
  equal(bad.status, 422);
  match(await bad.text(), /Places must be a whole number/);

  const clinic = await clinicExists(store, at);
  const own = paths.serviceClinic(service.id, clinic.id);
  match(await (await bedside.get(own, consultant)).text(), /Nobody was sent here yet/);
  equal((await bedside.get(path, consultant)).status, 403);
  const stranger = await personExists(store, "consultant");
  equal((await bedside.get(own, stranger)).status, 404);
  const closure = paths.serviceClinicClosure(service.id, clinic.id);
  equal((await bedside.post(closure, {}, manager)).status, 303);
  doesNotMatch(await at.text(path), /Consultant clinic, Tuesday/);
});

Deno.test("own specialists are led to who comes face to face; a team's manager to no page of others", async () => {
  await using at = await opened();
  const { store, bedside, consultant, service } = at;
  const clinic = await clinicExists(store, at);
  const { organisation, remote } = await remoteTeamExists(store, at);
  const home = async (who: typeof consultant) =>
    await (await bedside.get(paths.home(), who)).text();
  match(await home(consultant), new RegExp(paths.serviceClinic(service.id, clinic.id)));
  doesNotMatch(await home(remote), /Who comes face to face/);
  const theirs = await personExists(store, "service_manager", { organisation });
  doesNotMatch(await home(theirs), new RegExp(paths.servicePhotographs(service.id)));
});
