/** Each command as it is typed, with what does not belong to it: one line that says what to type. */
import { equal, match } from "node:assert/strict";
import { runCommand, startProcess } from "@/tests/support/process.ts";
import { testFolder } from "@/tests/support/install.ts";

/** What was typed, and what is answered. `check FOLDER` would say of another install that it is well. */
const refused: readonly (readonly [readonly string[], RegExp])[] = [
  [["serve", "--port", "80"], /^bedside: Say serve alone, without "--port"/],
  [["check", "/mnt/backups"], /^bedside: Say check alone, without "\/mnt\/backups"/],
  [["self-test", "now"], /^bedside: Say self-test alone, without "now"/],
  [["backup-key", "mine"], /^bedside: Say backup-key alone, without "mine"/],
  [["demo", "again"], /^bedside: Say demo alone, without "again"/],
  [["version", "2"], /^bedside: Say version alone, without "2"/],
  [["create-admin", "ada"], /^bedside: Say create-admin E-MAIL NAME: /],
  [["backup"], /^bedside: Say where to: backup FOLDER$/m],
  [["backup", "a", "b"], /^bedside: Say where to: backup FOLDER$/m],
  [["backup", "a", "--encrypt"], /^bedside: Say where to: backup FOLDER$/m],
  [["backup", "--encrypt"], /^bedside: Say where to: backup FOLDER$/m],
  [["drill"], /^bedside: Say what to try: drill FOLDER$/m],
  [["drill", "a", "b"], /^bedside: Say what to try: drill FOLDER$/m],
  [["restore"], /^bedside: Say where from: restore FOLDER \[--check\]$/m],
  [["restore", "a", "--chekc"], /^bedside: Say where from: restore FOLDER \[--check\]$/m],
  [["unit", "bedside"], /^bedside: Say where the program lies, from the root: /],
  [["help", "tls"], /^bedside: There is no help about "tls"\. /],
  [["start"], /^bedside: There is no command "start"\. There are: serve, /],
];

for (const [typed, words] of refused) {
  Deno.test(`"${typed.join(" ")}" says in one line what to type, and ends with 1`, async () => {
    await using place = await testFolder();
    const BEDSIDE_DATA = `${place.path}/data`;
    const { code, stdout, stderr } = await runCommand({ BEDSIDE_DATA }, ...typed);
    match(stderr, words);
    equal(stderr.trimEnd().split("\n").length, 1);
    equal(stdout, "");
    equal(code, 1);
  });
}

Deno.test("whoever asks a command for help gets it, and nothing is done", async () => {
  await using place = await testFolder();
  for (const [command, flag] of [["serve", "--help"], ["backup", "-h"]] as const) {
    const { code, stdout } = await runCommand({ BEDSIDE_DATA: place.path }, command, flag);
    match(stdout, /^Bedside .*\n\n {2}serve {2}/);
    equal(code, 0);
  }
  equal([...Deno.readDirSync(place.path)].length, 0);
});

Deno.test("serve says where to go: to be set up at first, and to sign in from then on", async () => {
  await using place = await testFolder();
  const BEDSIDE_DATA = `${place.path}/data`;
  const first = await startProcess({ BEDSIDE_DATA });
  first.kill("SIGTERM");
  equal(await first.ended, 0);
  match(await first.aside, /Nobody can sign in yet\. Open .*\nhttp:\/\/127\.0\.0\.1:\d+\/set-up\//);
  equal((await runCommand({ BEDSIDE_DATA }, "create-admin", "ada@a.example", "Ada")).code, 0);
  const second = await startProcess({ BEDSIDE_DATA, BEDSIDE_URL: "https://bedside.example" });
  second.kill("SIGTERM");
  equal(await second.ended, 0);
  equal(await second.aside, "Bedside is at https://bedside.example\n");
});
