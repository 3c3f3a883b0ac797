/** The list of what is inside, in CycloneDX 1.6: the same for the same contents, on any day. */
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { Package, Within } from "@/commands/build/inventory.ts";

export interface Contents {
  readonly version: string;
  /** `linux-x64`: what is inside differs by it. */
  readonly platform: string;
  readonly packages: readonly Package[];
  /** What comes in as a file: its SHA-256 and licence. */
  readonly files: readonly ListedFile[];
}

export interface ListedFile {
  readonly name: string;
  readonly sha256: string;
  readonly licence: string;
}

export function sbom({ version, platform, packages, files }: Contents): string {
  const self = `bedside@${version}-${platform}`;
  const components = [...packages.map(componentOf), ...files.map(fileOf)];
  const contents = {
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": self,
        name: "bedside",
        version,
        licenses: licensed("MIT"),
        properties: [{ name: "bedside:platform", value: platform }],
      },
    },
    components,
    dependencies: [{ ref: self, dependsOn: components.map((each) => each["bom-ref"]) }],
  };
  return JSON.stringify(
    {
      $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      serialNumber: `urn:uuid:${uuidOf(JSON.stringify(contents))}`,
      ...contents,
    },
    null,
    1,
  ) + "\n";
}

function componentOf({ name, version, licence, integrity, within }: Package) {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const [scope, bare] = name.startsWith("@") ? name.split("/") : [undefined, name];
  return {
    type: "library",
    "bom-ref": purl,
    ...(scope ? { group: scope } : {}),
    name: bare!,
    version,
    hashes: [hashOf(integrity)],
    licenses: licensed(licence),
    purl,
    ...(within.length > 0 ? { components: within.map((each) => withinOf(purl, each)) } : {}),
  };
}

function withinOf(parent: string, { name, version, licence, url }: Within) {
  return {
    type: "library",
    "bom-ref": `${parent}#${name}`,
    name,
    ...(version ? { version, purl: `pkg:generic/${name.toLowerCase()}@${version}` } : {}),
    licenses: licensed(licence, url),
  };
}

const fileOf = ({ name, sha256, licence }: ListedFile) => ({
  type: "file",
  "bom-ref": `file:${name}`,
  name,
  hashes: [{ alg: "SHA-256", content: sha256 }],
  licenses: licensed(licence),
});

/** npm says `sha512-` and base64, CycloneDX hexadecimal. */
function hashOf(integrity: string) {
  const [, bits, base64] = /^sha(256|384|512)-(.+)$/.exec(integrity) ?? [];
  if (!bits) throw new Error(`Cannot read the hash ${integrity}`);
  return { alg: `SHA-${bits}`, content: Buffer.from(base64!, "base64").toString("hex") };
}

/** An SPDX identifier, an expression of several, or what it is called. */
function licensed(licence: string, url?: string) {
  if (/ (OR|AND|WITH) /.test(licence)) return [{ expression: licence.replace(/^\((.*)\)$/, "$1") }];
  const id = spdx[licence] ?? licence;
  if (!url && /^[\w.-]+$/.test(id)) return [{ license: { id } }];
  return [{ license: { name: licence, ...(url ? { url } : {}) } }];
}

/** What packages write that SPDX calls otherwise, or no longer. */
const spdx: Readonly<Record<string, string>> = {
  "BSD-0-Clause": "0BSD",
  "BSD 2-Clause": "BSD-2-Clause",
  "BSD 3-Clause": "BSD-3-Clause",
  "New BSD License": "BSD-3-Clause",
  "MIT License": "MIT",
  "Mozilla Public License 1.1": "MPL-1.1",
  LGPLv3: "LGPL-3.0-or-later",
  "LGPL-3.0": "LGPL-3.0-only",
};

/** Of the contents: version 8 is for identifiers made in a way of one's own. */
function uuidOf(contents: string): string {
  const hex = createHash("sha256").update(contents).digest("hex");
  const variant = "89ab"[parseInt(hex[16]!, 16) & 3];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}
