/** What one writes first: a decode for each output, and measures of the whole picture. */
import { setPriority } from "node:os";
import sharp from "sharp";
import { lines } from "@/jobs/outside/lines.ts";

const [folder] = Deno.args;
setPriority(19);
sharp.concurrency(1);
sharp.cache(false);
for await (const line of lines(Deno.stdin.readable)) {
  const { original } = JSON.parse(line) as { original: string };
  const path = `${folder}/${original}`;
  const open = () => sharp(path).autoOrient();
  const within = (size: number) => open().resize(size, size, { fit: "inside" });
  const into = (name: string) => `${folder}/incoming/naive-${name}`;
  await within(1600).webp({ quality: 82, effort: 2 }).toFile(into("view.webp"));
  await within(320).webp({ quality: 82, effort: 2 }).toFile(into("thumb.webp"));
  await within(2560).jpeg({ quality: 90 }).toFile(into("export.jpg"));
  await sharp(path).stats();
  const reply = JSON.stringify({ outcome: "tiled", format: "jpeg", tiles: 0, width: 1, height: 1 });
  await Deno.stdout.write(new TextEncoder().encode(`${reply}\n`));
}
