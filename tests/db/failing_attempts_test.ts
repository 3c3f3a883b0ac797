/** What is counted before it is judged: whichever statement fails, nothing is left but the count. */
import { deepEqual, notDeepEqual, ok } from "node:assert/strict";
import { change } from "@/db/change.ts";
import type { Day } from "@/db/columns.ts";
import { askAgain } from "@/domain/links/ask_again.ts";
import { enterCode } from "@/domain/links/enter_code.ts";
import { findLinkByToken } from "@/domain/links/find.ts";
import { addAddressWithCode } from "@/domain/links/make.ts";
import { proveBirth } from "@/domain/links/prove_birth.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";
import { contentsOf } from "@/tests/support/contents.ts";
import { failingStatements } from "@/tests/support/failing_statements.ts";
import { testStore } from "@/tests/support/store.ts";

let asked = 0;
/** From another address each time, so that no attempt has to wait for those before it. */
const from = () => ({ requestId: "r1", address: `192.0.2.${++asked}` });

const provesBirth = (birth: string, wrongTries = 0): Situation => async (store, parties) => {
  const referral = await referralExists(store, parties, { state: "with_patient" });
  const { token } = await linkExists(store, referral, { wrongTries });
  const link = (await findLinkByToken(store.read, token))!;
  const given = { birth: birth as Day, language: "pl" } as const;
  return () => proveBirth(store, link, given, from());
};

const attempts: Readonly<Record<string, Situation>> = {
  "a right date of birth": provesBirth("1943-06-09"),
  "a wrong date of birth": provesBirth("1944-06-09"),
  "the fifth wrong date of birth": provesBirth("1944-06-09", 4),
  async "a short code"(store, parties) {
    const referral = await referralExists(store, parties, { state: "with_patient" });
    const link = await linkExists(store, referral);
    const { code } = await change(store, parties.gp, async (tx) => {
      tx.audit("link.made", { patient_link: link.id, patient: link.patientId });
      return await addAddressWithCode(tx, link.id!);
    });
    return () => enterCode(store, code, from());
  },
  "a lost link": (store) =>
    Promise.resolve(() => askAgain(store, `guess${asked}@post.example`, from())),
};

for (const [name, situation] of Object.entries(attempts)) {
  Deno.test(`${name}: whichever statement fails, nothing is left but the count, and it goes through after`, async () => {
    await using store = await testStore();
    const attempt = await situation(store, await partiesExist(store));
    const before = await uncounted(store);
    const failing = failingStatements(store);
    let statement = 1;
    for (; statement < 50; statement++) {
      failing.failAt(statement);
      const failed = await attempt().then(() => false, () => true);
      failing.failNone();
      if (!failed) break;
      deepEqual(await uncounted(store), before, `after statement ${statement} failed`);
    }
    ok(statement > 5 && statement < 50);
    notDeepEqual(await uncounted(store), before);
  });
}

async function uncounted(store: Parameters<typeof contentsOf>[0]) {
  const contents = await contentsOf(store);
  contents.delete("sign_in_failures");
  return contents;
}
