/** Records that came with the list of another system, and that nobody has written in for years. */
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import { demoPatient } from "@/commands/demo/patients.ts";
import { change } from "@/db/change.ts";
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { putUp } from "@/domain/retention/find_due.ts";
import { dayOf } from "@/domain/time.ts";

/** First name, last name, sex, year of birth; last written in and died so many days before today. */
type Old = readonly [string, string, "f" | "m", number, number, number?];

const old: readonly Old[] = [
  ["Edna", "Wetherby", "f", 1931, 3120],
  ["Stanley", "Oakes", "m", 1929, 4050, 3900],
  ["Ruth", "Coleman", "f", 1964, 2990],
  ["Gareth", "Pugh", "m", 1977, 3400],
  // Not over yet: it is not put up.
  ["Ingrid", "Solberg", "f", 1969, 2500],
];

const afterThePast = 300;
const day = 24 * 60 * 60 * 1000;

/** By the clock of today. Put up as the weekly job would. */
export async function oldRecords(
  { store, cast }: { readonly store: Store; readonly cast: OpenCast },
): Promise<void> {
  const ago = (days: number) => instantOf(new Date(store.now().getTime() - days * day));
  const ids: Id<"Patient">[] = [];
  await change(store, cast.actor("reception@oakfield.example"), async (tx) => {
    for (const [n, [firstName, lastName, sex, born, written, died]] of old.entries()) {
      const { tone: _tone, practice, home: _home, need: _need, ...details } = demoPatient(
        [firstName, lastName, sex, born, "light"],
        n + afterThePast,
        "oakfield",
      );
      const id = newId<"Patient">();
      ids.push(id);
      await tx.insert(patients).values({
        ...details,
        id,
        practiceId: cast.organisationIds[practice],
        diedOn: died === undefined ? null : dayOf(ago(died)),
        createdAt: ago(written),
        createdBy: cast.actor("reception@oakfield.example").userId,
      });
      tx.audit("patient.registered", { patient: id });
    }
  });
  await change(store, jobAuthor("retention.sweep"), async (tx) => {
    tx.audit("record.put_up", {}, { looked: ids.length, found: await putUp(tx, ids) });
  });
}
