import { deepEqual, equal, match, notEqual, ok, rejects, throws } from "node:assert/strict";
import { type Package, packagesOf } from "@/commands/build/inventory.ts";
import { licences } from "@/commands/build/licences.ts";
import { requireLocked } from "@/commands/build/parts.ts";
import { type Contents, sbom } from "@/commands/build/sbom.ts";
import { testFolder } from "@/tests/support/install.ts";

const sharp: Package = {
  name: "@img/sharp-libvips-linux-x64",
  version: "1.3.4",
  licence: "LGPL-3.0-or-later",
  integrity: `sha512-${btoa("a".repeat(64))}`,
  text: "the words of it\n",
  within: [{ name: "aom", version: "3.15.1", licence: "BSD 2-Clause + a patent licence" }],
};
const either: Package = { ...sharp, name: "either", licence: "(MIT OR CC0-1.0)", within: [] };

const contents: Contents = {
  version: "1.0.0",
  platform: "linux-x64",
  packages: [sharp, either],
  files: [{ name: "app/a.ttf", sha256: "0".repeat(64), licence: "Bitstream-Vera" }],
};

Deno.test("the list of what is inside has what CycloneDX 1.6 requires", () => {
  const list = JSON.parse(sbom(contents));
  equal(list.bomFormat, "CycloneDX");
  equal(list.specVersion, "1.6");
  equal(list.version, 1);
  match(
    list.serialNumber,
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  const [library, , file] = list.components;
  equal(library.group, "@img");
  equal(library.name, "sharp-libvips-linux-x64");
  equal(library.purl, "pkg:npm/%40img/sharp-libvips-linux-x64@1.3.4");
  deepEqual(library.hashes, [{ alg: "SHA-512", content: "61".repeat(64) }]);
  deepEqual(library.licenses, [{ license: { id: "LGPL-3.0-or-later" } }]);
  deepEqual(library.components[0].licenses, [{
    license: { name: "BSD 2-Clause + a patent licence" },
  }]);
  deepEqual(list.components[1].licenses, [{ expression: "MIT OR CC0-1.0" }]);
  equal(file.hashes[0].alg, "SHA-256");
  const refs = list.components.map((each: { "bom-ref": string }) => each["bom-ref"]);
  deepEqual(list.dependencies[0].dependsOn, refs);
  equal(new Set(refs).size, refs.length);
  equal(list.metadata.timestamp, undefined);
});

Deno.test("the same contents are listed the same, other contents under another number", () => {
  equal(sbom(contents), sbom(structuredClone(contents)));
  const numberOf = (list: string) => JSON.parse(list).serialNumber;
  notEqual(numberOf(sbom({ ...contents, packages: [either] })), numberOf(sbom(contents)));
});

Deno.test("every package is in the licences, with what was compiled into it", () => {
  const text = licences("ours", [sharp, either], [{ name: "Fonts", text: "their words" }]);
  for (const { name } of [sharp, either]) ok(text.includes(`\n${name} 1.3.4\n`));
  ok(text.includes("  aom 3.15.1: BSD 2-Clause + a patent licence\n"));
  ok(text.includes("Fonts\n\ntheir words"));
});

Deno.test("a package without a licence, or that the lock file does not know, stops the build", async () => {
  await using place = await testFolder();
  const write = (text: object) =>
    Deno.writeTextFile(`${place.path}/package.json`, JSON.stringify(text));
  const lock = { "known@1.0.0_other@2.0.0": { integrity: sharp.integrity } };
  await write({ name: "known", version: "1.0.0", licenses: [{ type: "MIT" }] });
  const [known] = await packagesOf([place.path], lock);
  deepEqual([known!.licence, known!.integrity], ["MIT", sharp.integrity]);
  await write({ name: "known", version: "1.0.0" });
  await rejects(packagesOf([place.path], lock), /names no licence/);
  await write({ name: "known", version: "1.0.1", license: "MIT" });
  await rejects(packagesOf([place.path], lock), /deno\.lock does not know it/);
});

Deno.test("for another machine nothing is taken but what the lock file has", () => {
  const known = { "sharp@0.35.5": { integrity: "sha512-a" } };
  requireLocked(known, known);
  throws(
    () => requireLocked({ "sharp@0.35.5": { integrity: "sha512-b" } }, known),
    /knows another/,
  );
  throws(
    () => requireLocked({ "new@1.0.0": { integrity: "sha512-a" } }, known),
    /does not know it/,
  );
});
