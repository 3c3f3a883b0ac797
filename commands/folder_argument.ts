import { BadSetting } from "@/commands/settings.ts";

/** The one folder that a command on backups is told, beside a flag of its own; throws `say` otherwise. */
export function folderArgument(args: readonly string[], flag: string, say: string): string {
  const [folder, ...more] = args.filter((arg) => arg !== flag);
  if (!folder || folder.startsWith("-") || more.length > 0) throw new BadSetting(say);
  return folder;
}
