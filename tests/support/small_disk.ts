/** A real disk that is soon full: a small one in memory, which only root may mount. */
export const mayMount = Deno.build.os === "linux" && Deno.uid() === 0 && await canMount();

async function canMount(): Promise<boolean> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-mount-" });
  const can = await run("mount", "-t", "tmpfs", "-o", "size=1m", "none", folder);
  if (can) await run("umount", folder);
  await Deno.remove(folder);
  return can;
}

export async function smallDisk(megabytes: number) {
  const folder = await Deno.makeTempDir({ prefix: "bedside-disk-" });
  await run("mount", "-t", "tmpfs", "-o", `size=${megabytes}m`, "none", folder);
  return {
    folder,
    async fill() {
      using filler = await Deno.open(`${folder}/filler`, { create: true, append: true });
      const some = new Uint8Array(4096);
      try {
        for (;;) await filler.write(some);
      } catch {
        // Full now.
      }
    },
    makeRoom: () => Deno.remove(`${folder}/filler`),
    async [Symbol.asyncDispose]() {
      await run("umount", "-l", folder);
      await Deno.remove(folder);
    },
  };
}

async function run(command: string, ...args: readonly string[]): Promise<boolean> {
  try {
    const quiet = { stdout: "null", stderr: "null" } as const;
    return (await new Deno.Command(command, { args: [...args], ...quiet }).output()).success;
  } catch {
    return false;
  }
}
