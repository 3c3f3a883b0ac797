/** Bedside's one entrance: `main.ts serve`, and the few commands beside it. */
import { sayAside } from "@/commands/say.ts";
import { BadSetting, readSettings, type Settings } from "@/commands/settings.ts";

type Command = (settings: Settings, args: readonly string[]) => Promise<number>;

/** Each loads only what it needs, so that none pays for another at start. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  backup: async () => (await import("@/commands/backup.ts")).backupCommand,
  "backup-key": async () => (await import("@/commands/backup_key.ts")).backupKeyCommand,
  check: async () => (await import("@/commands/check_install.ts")).checkCommand,
  "create-admin": async () => (await import("@/commands/create_admin.ts")).createAdminCommand,
  demo: async () => (await import("@/commands/demo.ts")).demoCommand,
  drill: async () => (await import("@/commands/drill.ts")).drillCommand,
  restore: async () => (await import("@/commands/restore.ts")).restoreCommand,
  serve: async () => (await import("@/commands/serve.ts")).serveCommand,
};

async function main([name = "serve", ...args]: readonly string[]): Promise<number> {
  const command = commands[name];
  if (!command) {
    throw new BadSetting(
      `There is no command "${name}". There are: ${Object.keys(commands).join(", ")}`,
    );
  }
  // Before anything is loaded, which a bad setting leaves without the permissions it needs.
  const settings = readSettings(Deno.env.toObject());
  return await (await command())(settings, args);
}

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
