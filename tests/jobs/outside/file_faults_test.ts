import { equal, ok, rejects } from "node:assert/strict";
import { isFileFailure } from "@/domain/photographs/file_failures.ts";
import { asFileFailure } from "@/jobs/outside/file_faults.ts";

Deno.test("a full disk is named, with what the system said as its cause", async () => {
  using full = await Deno.open("/dev/full", { write: true });
  await rejects(full.write(new Uint8Array(10)), (error) => {
    const failure = asFileFailure(error, "writing");
    ok(isFileFailure(failure, "no_room"));
    equal(failure.cause, error);
    return true;
  });
});

Deno.test("something missing is a missing file to a reader, a lost folder to a writer", async () => {
  await rejects(Deno.stat("/dev/null/nothing"), (error) => {
    return isFileFailure(asFileFailure(error, "reading"), "unwritable");
  });
  await rejects(Deno.stat("/dev/there-is-no-such-file"), (error) => {
    ok(isFileFailure(asFileFailure(error, "reading"), "missing"));
    ok(isFileFailure(asFileFailure(error, "writing"), "unwritable"));
    return true;
  });
});

Deno.test("an error that is not about the disk stays what it was", () => {
  const lost = new Error("connection lost");
  equal(asFileFailure(lost, "writing"), lost);
  equal(asFileFailure("thrown text", "writing"), "thrown text");
});
