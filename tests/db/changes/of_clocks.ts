/** The changes of clocks, hours and holidays. */
import type { Day, Instant } from "@/db/columns.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { seeWarnings } from "@/domain/capacity/see_warnings.ts";
import { addHoliday, removeHoliday } from "@/domain/clocks/amend_holidays.ts";
import { raiseWarnings } from "@/domain/clocks/raise_warnings.ts";
import { reckonAnew } from "@/domain/clocks/reckon_anew.ts";
import { setTerms } from "@/domain/clocks/set_terms.ts";
import { recordPatientTold } from "@/domain/referrals/record_patient_told.ts";
import { recordTreatment } from "@/domain/referrals/record_treatment.ts";
import { dayOf } from "@/domain/time.ts";
import { nineToFive, termsExist, warningExists } from "@/tests/factories/clocks.ts";
import { personExists } from "@/tests/factories/people.ts";
import { referralExists } from "@/tests/factories/referrals.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";

const holiday = { day: "2026-06-15" as Day, name: "Jubilee" };
const over = "2026-03-02T08:00:00.000Z" as Instant;
const author = jobAuthor("clock.sweep");

export const changesOfClocks: Readonly<Record<string, Situation>> = {
  setTerms: (store, { manager, service }) =>
    Promise.resolve(() =>
      setTerms(store, manager, service.id, {
        validFrom: dayOf(store.now()),
        hours: nineToFive,
        targets: { routine: 2400 },
        nearMinutes: 60,
        pathway: "advice",
        seen: "none",
      })
    ),
  async addHoliday(store, { service }) {
    const administrator = await personExists(store, "administrator");
    await termsExist(store, { serviceId: service.id });
    return () => addHoliday(store, administrator, holiday);
  },
  async removeHoliday(store, { service }) {
    const administrator = await personExists(store, "administrator");
    await termsExist(store, { serviceId: service.id });
    const id = await addHoliday(store, administrator, holiday);
    return () => removeHoliday(store, administrator, id);
  },
  async raiseWarnings(store, parties) {
    await referralExists(store, parties, { dueAt: over });
    await referralExists(store, parties, { dueAt: over });
    return () => raiseWarnings(store, author, parties.service.id, 10);
  },
  async seeWarnings(store, parties) {
    const cases = [await referralExists(store, parties), await referralExists(store, parties)];
    const seen = await Promise.all(cases.map((each) => warningExists(store, each)));
    const warnings = seen.map(({ id }) => id);
    return () => seeWarnings(store, parties.manager, { warnings });
  },
  async reckonAnew(store, parties) {
    await referralExists(store, parties, { dueAt: over });
    await referralExists(store, parties, { dueAt: over });
    const some = { after: undefined, atMost: 10 };
    return () => reckonAnew(store, author, parties.service.id, some);
  },
  async recordPatientTold(store, parties) {
    const { id } = await referralExists(store, parties, {
      priority: "urgent_suspected_cancer",
      rank: 0,
      state: "answered",
    });
    const told = { toldOn: dayOf(store.now()), toldHow: "letter", seen: "" } as const;
    return () => recordPatientTold(store, parties.gp, id, told);
  },
  async recordTreatment(store, parties) {
    await termsExist(store, { serviceId: parties.service.id, pathway: "triage" });
    const status = { rttStatus: "20", rttRule: "sent_on" };
    const { id } = await referralExists(store, parties, { state: "answered", ...status });
    const begun = { begunOn: dayOf(store.now()), seen: "" };
    return () => recordTreatment(store, parties.gp, id, begun);
  },
};
