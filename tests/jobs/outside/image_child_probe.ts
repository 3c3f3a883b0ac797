/** Run with the image child's own permissions: tries what it must not be able to do. */
const folder = Deno.args[0]!;

const attempts: Record<string, () => unknown> = {
  "read a file of the system": () => Deno.readTextFileSync("/etc/passwd"),
  "read the project's own files": () => Deno.readTextFileSync(import.meta.filename!),
  "read the folder above the files": () => [...Deno.readDirSync(`${folder}/..`)],
  "change an original": () => Deno.writeTextFileSync(`${folder}/originals/x`, ""),
  "read what is on its way in": () => [...Deno.readDirSync(`${folder}/parts`)],
  "write to what is on its way in": () => Deno.writeTextFileSync(`${folder}/parts/x`, ""),
  "read beside the files": () => [...Deno.readDirSync(folder)],
  "write beside the files": () => Deno.writeTextFileSync(`${folder}/x`, ""),
  "write to the temporary folder": () => Deno.writeTextFileSync("/tmp/bedside-probe", ""),
  "reach the network": () => Deno.connect({ hostname: "127.0.0.1", port: 9 }),
  "listen on the network": () => Deno.listen({ port: 0 }),
  "resolve a name": () => Deno.resolveDns("localhost", "A"),
  "run a program": () => new Deno.Command("/bin/true").outputSync(),
  "run itself": () => new Deno.Command(Deno.execPath()).outputSync(),
  "load a library of the system": () => Deno.dlopen("/lib/x86_64-linux-gnu/libc.so.6", {}),
  "read the environment": () => Deno.env.get("HOME"),
  "read its own environment's block": () => Deno.readTextFileSync("/proc/self/environ"),
  "import from elsewhere": () => import(`${"https"}://example.com/x.ts`),
  "list a picture's folder": () => [...Deno.readDirSync(`${folder}/views`)],
  "write a picture": () => Deno.writeTextFileSync(`${folder}/incoming/x`, ""),
};

const results: Record<string, string> = {};
for (const [what, attempt] of Object.entries(attempts)) {
  try {
    await attempt();
    results[what] = "done";
  } catch (error) {
    results[what] = error instanceof Deno.errors.NotCapable ? "not capable" : String(error);
  }
}
await Deno.stdout.write(new TextEncoder().encode(JSON.stringify(results)));
