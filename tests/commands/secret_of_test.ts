import { equal, match } from "node:assert/strict";
import { secretOf } from "@/commands/secret_of.ts";
import { testFolder } from "@/tests/support/install.ts";

Deno.test("a secret is made once, and nobody else of the machine can read it", async () => {
  await using folder = await testFolder();
  const secret = await secretOf(folder, "calls");
  match(secret, /^[\w-]{43}$/);
  equal(await secretOf(folder, "calls"), secret);
  const mode = async (path: string) => (await Deno.stat(`${folder.path}/${path}`)).mode! & 0o777;
  equal(await mode("secrets"), 0o700);
  equal(await mode("secrets/calls"), 0o600);
});
