/** `help`, `help settings`, `version`: what somebody at a terminal needs before anything runs. */
import { commands } from "@/commands/list.ts";
import { say } from "@/commands/say.ts";
import { BadSetting, settingsHelp } from "@/commands/settings.ts";
import denoJson from "@/deno.json" with { type: "json" };

const lineWidth = 100;

export function helpCommand([topic, ...more]: readonly string[]): number {
  if (topic === undefined) say(commandsInWords());
  else if (topic === "settings" && more.length === 0) say(settingsInWords());
  else throw new BadSetting(`There is no help about "${topic}". Say help, or help settings`);
  return 0;
}

export function versionCommand(): number {
  say(`Bedside ${denoJson.version}\n`);
  return 0;
}

export function commandsInWords(): string {
  const lines = Object.values(commands).map(({ usage, about }) => [usage, about] as const);
  return [
    `Bedside ${denoJson.version}: telemedicine that a small organisation hosts itself.\n`,
    inColumns(lines),
    "0 is answered where all went well, 1 where it did not and why was said, and 2 by a backup",
    "that was made of an install with faults. Settings are environment variables: help settings.\n",
  ].join("\n");
}

export function settingsInWords(): string {
  const lines = settingsHelp().map(({ name, meaning, usual }) =>
    [name, usual === undefined ? meaning : `${meaning} (${usual})`] as const
  );
  return [
    "Settings are environment variables, all optional. In brackets: what holds without them.\n",
    inColumns(lines),
  ].join("\n");
}

/** Two columns, the second broken between words. */
function inColumns(lines: readonly (readonly [string, string])[]): string {
  const first = Math.max(...lines.map(([name]) => name.length)) + 4;
  return lines.map(([name, meaning]) => {
    const [start = "", ...rest] = broken(meaning, lineWidth - first);
    return [`  ${name}`.padEnd(first) + start, ...rest.map((each) => " ".repeat(first) + each)]
      .join("\n");
  }).join("\n") + "\n";
}

function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
