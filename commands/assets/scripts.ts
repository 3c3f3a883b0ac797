/** Browser modules made into few small files: one for every page, one for htmx, one a special page or worker. */
import { build } from "esbuild";

export interface Script {
  readonly name: string;
  readonly code: Uint8Array;
}

/** `entries`: name of the file to serve → where its module is. */
export async function bundleScripts(
  root: string,
  entries: Readonly<Record<string, string>>,
): Promise<Script[]> {
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
    target: ["chrome99", "edge99", "firefox97", "safari15.4"],
    charset: "utf8",
    legalComments: "none",
    outdir: "/",
    write: false,
  });
  return built.outputFiles.map(({ path, contents }) => ({
    name: path.split("/").at(-1)!,
    code: contents,
  }));
}
