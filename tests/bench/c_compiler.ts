/** Compiles a C program beside the benchmarks, where the machine can. */
import { whenAllHaveEnded } from "@/tests/bench/harness.ts";

/** The program's path, or undefined where there is no compiler or a library is missing. */
export async function compiled(source: string, libraries: string[]): Promise<string | undefined> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-bench-c-" });
  whenAllHaveEnded(() => Deno.remove(folder, { recursive: true }));
  const program = `${folder}/program`;
  const path = new URL(source, import.meta.url).pathname;
  try {
    const { success } = await new Deno.Command("cc", {
      args: ["-O2", "-o", program, path, ...libraries],
      stdout: "null",
      stderr: "null",
    }).output();
    return success ? program : undefined;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return undefined;
    throw error;
  }
}
