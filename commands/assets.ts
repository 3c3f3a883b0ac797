/** `deno task assets`: builds what browsers are sent, and says how much that is. */
import { buildAssets } from "@/commands/assets/build.ts";
import { builtFolder } from "@/commands/assets/manifest.ts";

export async function assets({ quiet = false } = {}): Promise<void> {
  const { manifest, built } = await buildAssets();
  if (quiet) return;
  const names = Object.entries(manifest.files);
  const lines = await Promise.all(names.map(async ([name, hashed]) => {
    const path = `${builtFolder}/${hashed}`;
    const { size } = await Deno.stat(`${path}.br`).catch(() => Deno.stat(path));
    return `${String(size).padStart(7)}  ${name}`;
  }));
  const head = built ? "Built, in bytes over the wire:" : "Nothing has changed:";
  await Deno.stdout.write(new TextEncoder().encode(`${head}\n${lines.join("\n")}\n`));
}

if (import.meta.main) await assets({ quiet: Deno.args.includes("--quiet") });
