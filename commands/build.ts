/** `deno task build [x64] [arm64]`: dist/bedside-VERSION-linux-x64, one file that needs nothing else. */
import { basename, resolve } from "node:path";
import { buildOneFile } from "@/commands/build/one_file.ts";
import { targets, thisMachine } from "@/commands/build/targets.ts";
import { say, sayAside } from "@/commands/say.ts";

const isTarget = (name: string): name is keyof typeof targets => Object.hasOwn(targets, name);

const unknown = Deno.args.find((each) => !isTarget(each));
if (unknown !== undefined) {
  sayAside(`There is no file for "${unknown}". There are: ${Object.keys(targets).join(", ")}\n`);
  Deno.exit(1);
}
const wanted = Deno.args.filter(isTarget).map((name) => targets[name]);
for (const target of wanted.length > 0 ? wanted : [thisMachine]) {
  const { path, bytes, sha256 } = await buildOneFile(
    resolve(import.meta.dirname!, "../dist"),
    target,
  );
  await Deno.writeTextFile(`${path}.sha256`, `${sha256}  ${basename(path)}\n`);
  say(`${sha256}  ${path}  ${bytes} bytes\n`);
}
