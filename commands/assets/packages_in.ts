/** Which packages a bundle is made of: their folders, from the project's. */
import type { Metafile } from "esbuild";

export function packagesIn({ outputs }: Metafile): string[] {
  const inputs = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const folders = used.map(([path]) => inPackage.exec(path)?.[1]).filter((each) =>
    each !== undefined
  );
  return [...new Set(folders)].sort();
}

const inPackage = /^(?:\.\/)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
