/** The programs in the one file, and how the source finds its own files once it is bundled. */
import { dirname } from "node:path";

/** Threads and processes that the source starts by the path of their own source. */
const startedByPath = [
  "commands/demo/draw_skin_worker.ts",
  "db/clients/worker_thread.ts",
  "jobs/outside/image_child.ts",
  "views/letter/letter_worker.ts",
  "views/surveys/workbook_worker.ts",
  "views/surveys/posters/poster_worker.ts",
] as const;

/** Each becomes one script, at the same place from the root as its source. */
export const programs = ["main.ts", "commands/permissions.ts", ...startedByPath] as const;
export type Program = typeof programs[number];

export const asScript = (path: string): string => path.replace(/\.tsx?$/, ".js");

/**
 * `path` and `program` from the root, as scripts.
 * A module finds files by where it is itself, and in a bundle it is where its program is. So what
 * it says of its place is written out, as if all sources were still in their folders. Throws
 * where it asks for its place in a way that is not known here.
 */
export function placed(code: string, path: string, program: string): string {
  const up = program.split("/").slice(1).map(() => "../").join("") || "./";
  const address = (to: string) => `new URL("${up}${to}", import.meta.url)`;
  const written = withScripts(code)
    .replaceAll(/import\.meta\.resolve\("@\/([^"]+)"\)/g, (_, to) => hide(`${address(to)}.href`))
    .replaceAll("import.meta.url", hide(`${address(path)}.href`))
    .replaceAll(
      "import.meta.dirname",
      hide(`decodeURIComponent(${address(dirname(path))}.pathname)`),
    )
    .replaceAll("import.meta.main", path === program ? hide("import.meta.main") : "false");
  if (/import\.meta\.\w/.test(written)) {
    throw new Error(`Cannot bundle ${path}: it asks for its place in a new way`);
  }
  return written.replaceAll(hidden, "import.meta");
}

function withScripts(code: string): string {
  return ["main.ts", ...startedByPath].reduce((all, path) => {
    const name = path.split("/").at(-1)!;
    return all.replaceAll(`/${name}"`, `/${asScript(name)}"`);
  }, code);
}

const hidden = "import_meta_of_the_bundle";
const hide = (code: string) => code.replaceAll("import.meta", hidden);
