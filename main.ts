/** Bedside's one entrance: `main.ts serve`, and the few commands beside it. */
import { type CommandName, commands } from "@/commands/list.ts";
import { sayAside } from "@/commands/say.ts";
import { BadSetting, readSettings, type Settings } from "@/commands/settings.ts";

type Command = (settings: Settings, args: readonly string[]) => Promise<number>;
/** Says something, whatever the settings are, and be they wrong. */
type Saying = (args: readonly string[]) => number;

/** Each loads only what it needs, so that none pays for another at start. */
const load: Readonly<
  Record<CommandName, { run: () => Promise<Command> } | { say: () => Promise<Saying> }>
> = {
  backup: { run: async () => (await import("@/commands/backup.ts")).backupCommand },
  "backup-key": { run: async () => (await import("@/commands/backup_key.ts")).backupKeyCommand },
  check: { run: async () => (await import("@/commands/check_install.ts")).checkCommand },
  "create-admin": {
    run: async () => (await import("@/commands/create_admin.ts")).createAdminCommand,
  },
  demo: { run: async () => (await import("@/commands/demo.ts")).demoCommand },
  drill: { run: async () => (await import("@/commands/drill.ts")).drillCommand },
  help: { say: async () => (await import("@/commands/help.ts")).helpCommand },
  restore: { run: async () => (await import("@/commands/restore.ts")).restoreCommand },
  "self-test": { run: async () => (await import("@/commands/self_test.ts")).selfTestCommand },
  serve: { run: async () => (await import("@/commands/serve.ts")).serveCommand },
  unit: { say: async () => (await import("@/commands/unit.ts")).unitCommand },
  version: { say: async () => (await import("@/commands/help.ts")).versionCommand },
};

/** As other programs are asked. */
const alsoCalled: Readonly<Record<string, CommandName>> = {
  "--help": "help",
  "-h": "help",
  "--version": "version",
};

const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

async function main([typed = "serve", ...args]: readonly string[]): Promise<number> {
  const name = alsoCalled[typed] ?? typed;
  if (!isCommand(name)) {
    throw new BadSetting(
      `There is no command "${name}". There are: ${Object.keys(commands).join(", ")}`,
    );
  }
  if (args.some((arg) => alsoCalled[arg] === "help")) {
    return (await import("@/commands/help.ts")).helpCommand([]);
  }
  const { usage } = commands[name];
  if (usage === name && args.length > 0) throw new BadSetting(alone(name, args[0]!));
  const line = load[name];
  if ("say" in line) return (await line.say())(args);
  // Before anything is loaded, which a bad setting leaves without the permissions it needs.
  const settings = readSettings(Deno.env.toObject());
  return await (await line.run())(settings, args);
}

/** Who gives `check` a folder would be told that another one is well. */
const alone = (name: string, given: string): string =>
  `Say ${name} alone, without "${given}": what it works on is said by settings (help settings)`;

if (import.meta.main) {
  try {
    Deno.exit(await main(Deno.args));
  } catch (error) {
    const inWords = error instanceof Error &&
      (error instanceof BadSetting || error.name === "CannotStart");
    if (!inWords) throw error;
    sayAside(`bedside: ${error.message}\n`);
    Deno.exit(1);
  }
}
