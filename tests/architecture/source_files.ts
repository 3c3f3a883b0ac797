/** Every source file of the project, as the architecture tests see it. */
import { join, resolve } from "node:path";

export const projectRoot = resolve(import.meta.dirname!, "../..");

const notOurs = new Set(["node_modules", ".git", ".cache", "data", "coverage", "vendor", "dist"]);

/** Paths from the project's root: `domain/time.ts`. */
export function sourceFiles(endings = /\.(ts|tsx|js)$/, folder = ""): string[] {
  return [...Deno.readDirSync(join(projectRoot, folder))].flatMap(({ name, isDirectory }) => {
    const path = folder ? `${folder}/${name}` : name;
    if (isDirectory) return notOurs.has(name) ? [] : sourceFiles(endings, path);
    return endings.test(name) ? [path] : [];
  }).sort();
}

export const readSource = (path: string): string => Deno.readTextFileSync(join(projectRoot, path));
