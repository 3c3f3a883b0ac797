/** How much memory a process holds. */

/** Once it has not grown for a while: what was done last is still being put away. */
export async function settledBytes(pid: number): Promise<number> {
  for (let last = await residentBytes(pid);;) {
    await new Promise((rest) => setTimeout(rest, 100));
    const now = await residentBytes(pid);
    if (now === last) return now;
    last = now;
  }
}

export async function residentBytes(pid: number): Promise<number> {
  const status = await Deno.readTextFile(`/proc/${pid}/status`);
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) * 1024;
}
