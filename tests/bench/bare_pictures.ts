/** The same outputs from one decode, in as few words as sharp allows: no checks, no syncing. */
import { setPriority } from "node:os";
import sharp, { type Sharp } from "sharp";
import { measurePicture } from "@/domain/photographs/verdict.ts";
import { lines } from "@/jobs/outside/lines.ts";

const [folder] = Deno.args;
setPriority(19);
sharp.concurrency(1);
sharp.cache(false);
for await (const line of lines(Deno.stdin.readable)) {
  const { original } = JSON.parse(line) as { original: string };
  const into = (name: string) => `${folder}/incoming/bare-${name}`;
  const rawOf = (picture: Sharp) => picture.raw().toBuffer({ resolveWithObject: true });
  const from = ({ data, info }: Awaited<ReturnType<typeof rawOf>>) => sharp(data, { raw: info });
  const within = (picture: Sharp, size: number) => picture.resize(size, size, { fit: "inside" });
  const small = await rawOf(within(sharp(`${folder}/${original}`).autoOrient(), 2560));
  await from(small).jpeg({ quality: 90 }).toFile(into("export.jpg"));
  const view = await rawOf(within(from(small), 1600));
  await from(view).webp({ quality: 82, effort: 2 }).toFile(into("view.webp"));
  await within(from(view), 320).webp({ quality: 82, effort: 2 }).toFile(into("thumb.webp"));
  measurePicture(view.data, view.info.width, view.info.height, view.info);
  const reply = JSON.stringify({ outcome: "tiled", format: "jpeg", tiles: 0, width: 1, height: 1 });
  await Deno.stdout.write(new TextEncoder().encode(`${reply}\n`));
}
