/** Builds static/built/ from our own files and the packages a browser needs; does nothing when it is up to date. */
import { basename, join } from "node:path";
import {
  builtFolder,
  type BuiltManifest,
  projectFolder,
  readManifest,
} from "@/commands/assets/manifest.ts";
import { pack, type Packed } from "@/commands/assets/pack.ts";
import { buildLinkStylesheet } from "@/commands/assets/link_stylesheet.ts";
import { bundleScripts, oldPhones } from "@/commands/assets/scripts.ts";
import {
  below,
  copiedPackages,
  packageText,
  reachedFrom,
  readSources,
  type Sources,
} from "@/commands/assets/sources.ts";
import {
  buildSheetOfOnePage,
  buildStylesheet,
  sheetsOfOnePage,
} from "@/commands/assets/stylesheet.ts";

export interface Build {
  readonly manifest: BuiltManifest;
  readonly built: boolean;
  /** Folders of the packages that went in, from the project's; none where it was up to date. */
  readonly packages: readonly string[];
}

const webManifest = "bedside.webmanifest";

export async function buildAssets(
  { root = projectFolder, into = builtFolder }: { root?: string; into?: string } = {},
): Promise<Build> {
  const sources = await readSources(root);
  const before = await readManifest(into);
  if (before?.fingerprint === sources.fingerprint) {
    return { manifest: before, built: false, packages: [] };
  }

  const { files, packages } = await make(root, sources);
  const packed = packAll(files);
  const manifest: BuiltManifest = {
    fingerprint: sources.fingerprint,
    files: Object.fromEntries(packed.map(([name, { hashed }]) => [name, hashed])),
  };
  await write(into, packed.map(([, file]) => file), manifest);
  return { manifest, built: true, packages };
}

interface Made {
  readonly files: Record<string, Uint8Array>;
  readonly packages: readonly string[];
}

async function make(root: string, sources: Sources): Promise<Made> {
  const sheets = {
    nhsuk: packageText(sources, "nhsuk"),
    ours: Object.fromEntries(
      below(sources, "static/css", /\.css$/).map((
        { name, text },
      ) => [basename(name, ".css"), text]),
    ),
  };
  const uses = [...below(sources, "views", /\.tsx?$/), ...below(sources, "static/js", /\.js$/)];
  const forLinks = { ...sheets, uses: reachedFrom(sources, ofLinks) };
  const special = ["static/js/pages", "static/js/workers"]
    .flatMap((folder) => below(sources, folder, /\.js$/))
    .map(({ name }) => [basename(name), name] as const);
  const entries = ["static/js/app.js", "static/js/link.js"]
    .map((name) => [basename(name), name] as const).concat(special);
  const [ofPatients, ofStaff] = [true, false].map((wanted) =>
    Object.fromEntries(entries.filter(([, path]) => ofLinks.test(path) === wanted))
  );
  const bundled = [
    await bundleScripts(root, ofStaff!),
    await bundleScripts(root, ofPatients!, oldPhones),
  ];
  const scripts = bundled.flatMap(({ scripts }) => scripts);
  const images = [...sources.files].filter(([path]) => path.startsWith("static/images/"));
  const files = {
    "app.css": await buildStylesheet({ ...sheets, uses }),
    ...Object.fromEntries(
      sheetsOfOnePage.map((
        name,
      ) => [`${name}.css`, buildSheetOfOnePage(name, sheets.ours[name]!)]),
    ),
    "link.css": await buildLinkStylesheet(forLinks, "ltr"),
    "link_rtl.css": await buildLinkStylesheet(forLinks, "rtl"),
    "htmx.js": new TextEncoder().encode(
      `${packageText(sources, "htmx")}\n${packageText(sources, "csp")}`
        .replace(/\n\/\/# sourceMappingURL=.*/g, ""),
    ),
    ...Object.fromEntries(scripts.map(({ name, code }) => [name, code])),
    ...Object.fromEntries(images.map(([path, bytes]) => [basename(path), bytes])),
  };
  const packages = [...copiedPackages, ...bundled.flatMap(({ packages }) => packages)];
  return { files, packages };
}

/** What pages behind a patient's link are made of; their scripts have names that say so. */
const ofLinks = /^views\/links\/|^static\/js\/(pages\/)?link(_\w+)?\.js$/;

/** The web manifest names other files, so it is packed when their names are known. */
function packAll(made: Readonly<Record<string, Uint8Array>>): [string, Packed][] {
  const { [webManifest]: naming, ...others } = made;
  const packed = Object.entries(others)
    .map(([name, bytes]): [string, Packed] => [name, pack(name, bytes)]);
  if (!naming) return packed;
  let text = new TextDecoder().decode(naming);
  for (const [name, { hashed }] of packed) {
    text = text.replaceAll(`"/static/${name}"`, `"/static/${hashed}"`);
  }
  return [...packed, [webManifest, pack(webManifest, new TextEncoder().encode(text))]];
}

/** The manifest goes last: a build that is cut short is built again. */
async function write(into: string, files: readonly Packed[], manifest: BuiltManifest) {
  await Deno.remove(into, { recursive: true }).catch(ignoreMissing);
  await Deno.mkdir(into, { recursive: true });
  for (const { hashed, identity, br, gzip } of files) {
    await Deno.writeFile(join(into, hashed), identity);
    if (br) await Deno.writeFile(join(into, `${hashed}.br`), br);
    if (gzip) await Deno.writeFile(join(into, `${hashed}.gz`), gzip);
  }
  await Deno.writeTextFile(join(into, "manifest.json"), JSON.stringify(manifest, null, 2));
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Deno.errors.NotFound)) throw error;
}
