/** The processes that a process has started, where the system tells (Linux). */

export function childrenOf(pid: number): number[] {
  try {
    const threads = [...Deno.readDirSync(`/proc/${pid}/task`)];
    const listed = threads.map(({ name }) =>
      Deno.readTextFileSync(`/proc/${pid}/task/${name}/children`)
    );
    return listed.join(" ").split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** A child whose parent was killed sees its input end, and ends when the work in hand is done. */
export async function isGone(pid: number, withinMilliseconds = 10_000): Promise<boolean> {
  for (let waited = 0; waited < withinMilliseconds; waited += 50) {
    if (!isThere(pid)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

function isThere(pid: number): boolean {
  try {
    // Somebody who has ended and was not asked after yet is "Z" (proc_pid_stat(5)).
    return !/\) [ZX] /.test(Deno.readTextFileSync(`/proc/${pid}/stat`));
  } catch {
    return false;
  }
}
