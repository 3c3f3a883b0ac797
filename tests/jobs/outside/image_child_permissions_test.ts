import { deepEqual, equal, ok } from "node:assert/strict";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { imageCommand } from "@/jobs/outside/image_process.ts";

Deno.test("the image child can do its work and nothing else", async () => {
  const folder = await Deno.makeTempDir();
  await openFolderFiles(folder);
  const program = `${import.meta.dirname}/image_child_probe.ts`;
  const child = imageCommand({ folder, program }).spawn();
  await child.stdin.close();
  const { stdout, stderr } = await child.output();
  equal(new TextDecoder().decode(stderr), "");

  const {
    "list a picture's folder": list,
    "write a picture": write,
    "import from elsewhere": imported,
    ...rest
  } = JSON.parse(new TextDecoder().decode(stdout));
  deepEqual([list, write], ["done", "done"]);
  ok(/--no-remote is specified/.test(imported), imported);
  deepEqual(rest, Object.fromEntries(Object.keys(rest).map((what) => [what, "not capable"])));
  equal(Object.keys(rest).length, 17);
  await Deno.remove(folder, { recursive: true });
});
