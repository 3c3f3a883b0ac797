/** Our source and the packages it uses, made into one script a program. */
import { basename, dirname, join, relative } from "node:path";
import { build, type Plugin } from "esbuild";
import { packagesIn } from "@/commands/assets/packages_in.ts";
import { asScript, placed, type Program, programs } from "@/commands/build/programs.ts";

export interface Folders {
  /** The project. */
  readonly root: string;
  /** The source as Deno transpiles it, its markup precompiled. */
  readonly transpiled: string;
  /** Where the programs go. */
  readonly into: string;
}

/** Answers with the folders of the packages that went into it. */
export async function bundle(folders: Folders, native: readonly string[]): Promise<Set<string>> {
  const used = new Set<string>();
  for (const program of programs) {
    const { metafile } = await build({
      absWorkingDir: folders.root,
      entryPoints: { [basename(asScript(program), ".js")]: `@/${program}` },
      outdir: join(folders.into, dirname(program)),
      bundle: true,
      // Each command stays apart, so that serving does not load what the demo needs.
      splitting: program === "main.ts",
      chunkNames: "[name]-[hash]",
      format: "esm",
      platform: "node",
      target: "esnext",
      conditions: ["deno"],
      external: [...native],
      // Comments of ours are for readers of the source; names stay, for the traces in a log.
      legalComments: "none",
      minifySyntax: true,
      minifyWhitespace: true,
      banner: { js: requireForPackages },
      plugins: [ourSource(folders, program)],
      metafile: true,
    });
    for (const folder of packagesIn(metafile)) used.add(folder);
    for (const path of Object.keys(metafile.outputs)) await leaveForLater(join(folders.root, path));
  }
  return used;
}

/**
 * Deno reads all that a program says it may import before it runs a line of it: the words of ten
 * languages, the demo and its people. A name that it cannot read is looked up when it is asked for.
 */
async function leaveForLater(path: string): Promise<void> {
  const code = await Deno.readTextFile(path);
  const unread = code.replaceAll(/\bimport\(("\.\/[\w-]+\.js")\)/g, "import((0,$1))");
  if (unread !== code) await Deno.writeTextFile(path, unread);
}

/** Packages in the older module format ask for Node's own modules by it. */
const requireForPackages =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/** By its one name zod comes whole, with its words in fifty languages; this way what is called does. */
const onlyWhatIsUsed = (code: string): string =>
  code.replace(/import \{ z \} from "zod";/, 'import * as z from "zod";');

function ourSource({ root, transpiled }: Folders, program: Program): Plugin {
  return {
    name: "our source",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^@\// }, ({ path }) => ({ path: join(root, path.slice(2)) }));
      // The names of the parts come of where their sources lie, and that is the same everywhere.
      onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
        const script = asScript(relative(root, path));
        const code = await Deno.readTextFile(join(transpiled, script));
        const contents = placed(onlyWhatIsUsed(code), script, asScript(program));
        return { contents, loader: "js" };
      });
    },
  };
}
