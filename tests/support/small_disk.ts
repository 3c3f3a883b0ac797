/** A disk of a few megabytes in memory, which only root may mount. */
export interface SmallDisk extends AsyncDisposable {
  readonly folder: string;
  /** To the last byte, or so many fewer. */
  fill(leaving?: number): Promise<void>;
  makeRoom(): Promise<void>;
}

export const mayMount = await canMount();

async function canMount(): Promise<boolean> {
  if (Deno.build.os !== "linux" || Deno.uid() !== 0) return false;
  const folder = await Deno.makeTempDir({ prefix: "bedside-mount-" });
  const can = await run("mount", "-t", "tmpfs", "-o", "size=1m", "none", folder);
  if (can) await run("umount", folder);
  await Deno.remove(folder);
  return can;
}

/** @param how as mount takes it: `noexec` */
export async function smallDisk(megabytes: number, how = "rw"): Promise<SmallDisk> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-disk-" });
  await run("mount", "-t", "tmpfs", "-o", `size=${megabytes}m,mode=700,${how}`, "none", folder);
  return {
    folder,
    async fill(leaving = 0) {
      using filler = await Deno.open(`${folder}/filler`, { create: true, append: true });
      const some = new Uint8Array(4096);
      try {
        for (;;) await filler.write(some);
      } catch {
        // Full now.
      }
      if (leaving > 0) await filler.truncate((await filler.stat()).size - leaving);
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
