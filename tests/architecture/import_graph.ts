/** Who imports whom, as Deno sees it. */
import { join } from "node:path";
import { projectRoot } from "@/tests/architecture/source_files.ts";

interface Told {
  readonly modules: readonly {
    readonly specifier: string;
    readonly dependencies?: readonly {
      readonly code?: { readonly specifier?: string };
      readonly type?: { readonly specifier?: string };
    }[];
  }[];
}
/** From each of our files to those of ours that it imports. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** `running` holds what is loaded when the program runs; `all` holds `import type` too. */
export async function importGraph(
  roots: readonly string[],
): Promise<{ readonly running: Imports; readonly all: Imports }> {
  const entry = await Deno.makeTempFile({ suffix: ".ts" });
  const lines = roots.map((path) =>
    `import ${JSON.stringify(`file://${join(projectRoot, path)}`)};`
  );
  await Deno.writeTextFile(entry, lines.join("\n"));
  const { stdout, stderr, success } = await new Deno.Command(Deno.execPath(), {
    args: ["info", "--json", "--config", join(projectRoot, "deno.json"), entry],
    env: { NO_COLOR: "1" },
  }).output();
  await Deno.remove(entry);
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  const { modules } = JSON.parse(new TextDecoder().decode(stdout)) as Told;
  const running = new Map<string, Set<string>>();
  const all = new Map<string, Set<string>>();
  for (const { specifier, dependencies = [] } of modules) {
    const from = ours(specifier);
    if (from === undefined) continue;
    running.set(from, new Set(dependencies.flatMap(({ code }) => ours(code?.specifier) ?? [])));
    all.set(
      from,
      new Set(
        dependencies.flatMap(({ code, type }) =>
          [ours(code?.specifier), ours(type?.specifier)].filter((path) => path !== undefined)
        ),
      ),
    );
  }
  return { running, all };
}

/** All that a file brings with it, itself included. */
export function reachedFrom(imports: Imports, roots: Iterable<string>): Set<string> {
  const reached = new Set<string>();
  const left = [...roots];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    left.push(...imports.get(path) ?? []);
  }
  return reached;
}

/** One circle of imports, or undefined where there is none. */
export function circleIn(imports: Imports): string[] | undefined {
  const done = new Set<string>();
  function visit(path: string, trail: readonly string[]): string[] | undefined {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of imports.get(path) ?? []) {
      const circle = visit(next, [...trail, path]);
      if (circle) return circle;
    }
    done.add(path);
  }
  for (const path of imports.keys()) {
    const circle = visit(path, []);
    if (circle) return circle;
  }
}

const base = `file://${projectRoot}/`;

function ours(specifier: string | undefined): string | undefined {
  if (!specifier?.startsWith(base) || specifier.includes("/node_modules/")) return undefined;
  return decodeURI(specifier.slice(base.length));
}
