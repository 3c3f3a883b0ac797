/** `deno task build`: dist/bedside-VERSION-linux-x64, one file that needs nothing else. */
import { basename, resolve } from "node:path";
import { buildOneFile } from "@/commands/build/one_file.ts";
import { say } from "@/commands/say.ts";

const { path, bytes, sha256 } = await buildOneFile(resolve(import.meta.dirname!, "../dist"));
await Deno.writeTextFile(`${path}.sha256`, `${sha256}  ${basename(path)}\n`);
say(`${sha256}  ${path}  ${bytes} bytes\n`);
