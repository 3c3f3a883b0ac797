import { deepEqual, match, ok, throws } from "node:assert/strict";
import { commandsInWords, helpCommand, settingsInWords } from "@/commands/help.ts";
import { commands } from "@/commands/list.ts";
import { BadSetting, settingsHelp } from "@/commands/settings.ts";
import { unitCommand, unitText } from "@/commands/unit.ts";

Deno.test("help names every command with what it does, in lines that fit a terminal", () => {
  const help = commandsInWords();
  for (const [name, { usage, about }] of Object.entries(commands)) {
    ok(usage.startsWith(name));
    ok(help.includes(`  ${usage} `), usage);
    ok(help.replaceAll(/\s+/g, " ").includes(about), about);
  }
  deepEqual(help.split("\n").filter((line) => line.length > 100), []);
});

Deno.test("help settings has every setting, its meaning, and what holds without it", () => {
  const help = settingsInWords().replaceAll(/\s+/g, " ");
  for (const { name, meaning } of settingsHelp()) ok(help.includes(`${name} ${meaning}`), name);
  match(help, /BEDSIDE_PORT port to listen on \(8000\)/);
});

Deno.test("help about anything else says what there is help about", () => {
  throws(
    () => helpCommand(["tls"]),
    new BadSetting(
      'There is no help about "tls". Say help, or help settings',
    ),
  );
});

Deno.test("the unit starts the program where it lies", () => {
  match(unitText("/opt/bedside/bedside"), /^ExecStart=\/opt\/bedside\/bedside$/m);
});

for (const program of ["bedside", "/opt/my bedside", "/opt/%S/bedside", "/a\nb"]) {
  Deno.test(`the unit refuses a program at ${JSON.stringify(program)}, which systemd would misread`, () => {
    throws(() => unitCommand([program]), BadSetting);
  });
}
