/** Our source as JavaScript, by Deno itself, so that pages are precompiled as everywhere else. */
const folders = ["commands", "db", "domain", "jobs", "routes", "views"] as const;

export async function transpile(root: string, into: string): Promise<void> {
  const files = ["main.ts"];
  for (const folder of folders) files.push(...await sources(root, folder));
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["transpile", "--quiet", "--outdir", into, ...files.sort()],
    cwd: root,
  }).output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
}

async function sources(root: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(`${root}/${folder}`)) {
    const path = `${folder}/${name}`;
    if (isDirectory) found.push(...await sources(root, path));
    else if (/\.tsx?$/.test(name)) found.push(path);
  }
  return found;
}
