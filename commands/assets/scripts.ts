/** Browser modules made into few small files: one for every page, one for htmx, one a special page or worker. */
import { build } from "esbuild";
import { packagesIn } from "@/commands/assets/packages_in.ts";

export interface Scripts {
  readonly scripts: readonly Script[];
  /** Folders of the packages that went into them. */
  readonly packages: readonly string[];
}

export interface Script {
  readonly name: string;
  readonly code: Uint8Array;
}

/** What staff work with. */
export const browsers = ["chrome99", "edge99", "firefox97", "safari15.4"];
/** The phones of 2018, that patients still have. */
export const oldPhones = ["chrome66", "safari12", "ios12", "firefox60"];

/** `entries`: name of the file to serve → where its module is. */
export async function bundleScripts(
  root: string,
  entries: Readonly<Record<string, string>>,
  target: string[] = browsers,
): Promise<Scripts> {
  const built = await build({
    absWorkingDir: root,
    entryPoints: Object.entries(entries).map(([out, from]) => ({
      in: from,
      out: out.replace(/\.js$/, ""),
    })),
    alias: { "@": root },
    bundle: true,
    minify: true,
    format: "iife",
    target,
    // All of these know it; what esbuild holds against the older ones are its rarest forms.
    supported: { destructuring: true },
    // `globalThis` is newer than the browsers of 2018; `self` is the same in pages and workers.
    define: { globalThis: "self" },
    charset: "utf8",
    legalComments: "none",
    outdir: "/",
    write: false,
    metafile: true,
  });
  const scripts = built.outputFiles.map(({ path, contents }) => ({
    name: path.split("/").at(-1)!,
    code: contents,
  }));
  return { scripts, packages: packagesIn(built.metafile) };
}
