/**
 * Modules that each bring many test files. `deno test` gives every file it is told an isolate of
 * its own, and half of the time went into loading the app again in each of 170; so it is told a few
 * modules that import the files. A failure still names the file and line of its test.
 */
import { join } from "node:path";
import { projectRoot, sourceFiles } from "@/tests/architecture/source_files.ts";

/** Paths of all test files that lie in one of these folders, and in none of the others. */
export function testFiles(inside: readonly string[], outside: readonly string[]): string[] {
  const lies = (path: string) => (folder: string) => path.startsWith(`${folder}/`);
  return sourceFiles(/_test\.tsx?$/, "tests").filter((path) =>
    inside.some(lies(path)) && !outside.some(lies(path))
  );
}

/** Deals the files out like cards, so that the long ones of a folder do not end up together. */
export function dealt(files: readonly string[], count: number): readonly (readonly string[])[] {
  const hands = Array.from({ length: Math.min(count, files.length) }, (): string[] => []);
  files.forEach((path, i) => hands[i % hands.length]!.push(path));
  return hands;
}

/** Writes one module for each handful of files; their paths, in order. */
export async function writeEntries(
  folder: string,
  hands: readonly (readonly string[])[],
): Promise<readonly string[]> {
  return await Promise.all(hands.map(async (files, i) => {
    const entry = join(folder, `${i + 1}_of_${hands.length}_test.ts`);
    const lines = files.map((path) =>
      `import ${JSON.stringify(`file://${join(projectRoot, path)}`)};\n`
    );
    await Deno.writeTextFile(entry, lines.join(""));
    return entry;
  }));
}
