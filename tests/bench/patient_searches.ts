/** What the product asks for patients by, timed in the database: by a prepared statement, warm. */
import { eq, sql } from "drizzle-orm";
import Libsql from "libsql";
import type { Day, Id, NhsNumber } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findBySearch } from "@/domain/patients/find_by_search.ts";
import type { PatientSearch } from "@/domain/patients/search.ts";
import { median, timeOf } from "@/tests/bench/harness.ts";
import { millionStore } from "@/tests/bench/million_store.ts";
import { consultantOf } from "@/tests/bench/queue_page.tsx";
import { personExists } from "@/tests/factories/people.ts";
import { askedBy } from "@/tests/support/asked.ts";

export interface Known {
  readonly nhsNumber: NhsNumber;
  readonly firstName: string;
  readonly lastName: string;
  readonly dateOfBirth: Day;
}

type Searching = (patient: Known) => PatientSearch;

const patientsAsked = 100;

/** The median of each way of searching, by a GP and by a consultant; of these the longest. */
export async function slowestOf(ways: readonly Searching[]): Promise<number> {
  const { store } = await millionStore();
  const known = await store.read.all<Known>(sql`
    SELECT nhs_number AS nhsNumber, lower(first_name) AS firstName, lower(last_name) AS lastName,
      date_of_birth AS dateOfBirth
    FROM patients WHERE practice_id = ${practiceId} AND row % 97 = 3 LIMIT ${patientsAsked}`);
  if (known.length !== patientsAsked) throw new Error(`Cannot ask for ${known.length} patients`);
  const [practice] = await store.read.select().from(organisations)
    .where(eq(organisations.id, practiceId));
  const gp = await personExists(store, "gp", { organisation: practice! });
  const medians: number[] = [];
  for (const actor of [gp, await consultantOf(store)]) {
    for (const way of ways) medians.push(await medianOf(actor, known.map(way)));
  }
  return Math.max(...medians);
}

const practiceId = "01900001-0000-7000-8000-000000000005" as Id<"Organisation">;

async function medianOf(actor: Actor, searches: readonly PatientSearch[]): Promise<number> {
  const { path } = await millionStore();
  const database = new Libsql(path, { readonly: true });
  try {
    const times: number[] = [];
    for (const search of searches) {
      const asked = await askedBy(path, (read) => findBySearch(read, actor, search));
      const statements = asked.map(({ sql, args }) => ({
        statement: database.prepare(sql).raw(true),
        args: args as readonly unknown[],
      }));
      const ask = () => statements.forEach(({ statement, args }) => statement.all(...args));
      ask();
      times.push(await timeOf(3, ask) / 3);
    }
    return median(times);
  } finally {
    database.close();
  }
}
