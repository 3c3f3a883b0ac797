/** The licences of all that is inside, in one text: most ask to be passed on. */
import { join } from "node:path";

export async function licences(root: string, used: Iterable<string>): Promise<string> {
  const parts = [await Deno.readTextFile(join(root, "LICENSE"))];
  for (const each of [...used].sort()) {
    const at = each.lastIndexOf("@");
    const name = each.slice(0, at);
    const folder = join(root, "node_modules/.deno", each.replace("/", "+"), "node_modules", name);
    parts.push(`${name} ${each.slice(at + 1)}\n\n${await licenceIn(folder)}`);
  }
  parts.push("Deno (https://deno.com)\n\nMIT. Copyright 2018-2026 the Deno authors\n");
  return parts.join(`\n${"-".repeat(80)}\n\n`);
}

async function licenceIn(folder: string): Promise<string> {
  const names = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name);
  const [name] = names.filter((each) => /^(licen[cs]e|copying)/i.test(each)).sort();
  if (name) return await Deno.readTextFile(join(folder, name));
  const { license = "unknown" } = JSON.parse(await Deno.readTextFile(join(folder, "package.json")));
  return `${license}\n`;
}
