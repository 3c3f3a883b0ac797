/** `create-admin E-MAIL NAME`: an administrator, and the address where they choose a password. */
import { z } from "zod";
import { openDatabase } from "@/commands/open_database.ts";
import { BadSetting, type Settings } from "@/commands/settings.ts";
import { say } from "@/commands/say.ts";
import { migrate } from "@/db/migrate.ts";
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
  await Deno.mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  const store = await openDatabase(settings);
  await migrate(store);
  const created = await createAdmin(store, { name, email: address });
  await store.close();
  say(
    `${name} ${created.already ? "is an administrator already" : "is now an administrator"}. ` +
      "To choose a password, open this address within seven days. It works once:\n" +
      `${settings.publicUrl}${paths.reset(created.token)}\n`,
  );
  return 0;
}
