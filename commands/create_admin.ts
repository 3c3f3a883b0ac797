/** `create-admin E-MAIL NAME`: an administrator, and the address where they choose a password. */
import { z } from "zod";
import { openDataFolder } from "@/commands/data_folder.ts";
import { openDatabase } from "@/commands/open_database.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import { say } from "@/commands/say.ts";
import { openUpToDate } from "@/commands/upgrade.ts";
import { standingOf } from "@/db/migrate.ts";
import type { Store } from "@/db/store.ts";
import { createAdmin } from "@/domain/access/create_admin.ts";
import { paths } from "@/views/paths.ts";

const Arguments = z.tuple([
  z.string().trim().toLowerCase().pipe(z.email("is not an e-mail address")),
  z.string().trim().min(1).max(100),
]);

/** Works beside a running server, and before the first start. */
export async function createAdminCommand(
  settings: Settings,
  [email, ...names]: readonly string[],
): Promise<number> {
  const parsed = Arguments.safeParse([email, names.join(" ")]);
  if (!parsed.success) {
    throw new BadSetting(
      'Say create-admin E-MAIL NAME: create-admin ada@practice.example "Ada Okoro"',
    );
  }
  const [address, name] = parsed.data;
  const store = await openForBoth(settings);
  const created = await createAdmin(store, { name, email: address });
  await store.close();
  say(
    `${name} ${created.already ? "is an administrator already" : "is now an administrator"}. ` +
      "To choose a password, open this address within seven days. It works once:\n" +
      `${settings.publicUrl}${paths.reset(created.token)}\n`,
  );
  return 0;
}

/** A database that is not up to date is brought up to it where no server works on it. */
async function openForBoth(settings: Settings): Promise<Store> {
  await Deno.mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  const store = await openDatabase(settings);
  if (await standingOf(store) === "current") return store;
  await store.close();
  const folder = await openDataFolder(settings.dataFolder);
  try {
    return await openUpToDate(settings);
  } finally {
    folder.release();
  }
}
