import { equal, ok } from "node:assert/strict";
import { brotliCompressSync } from "node:zlib";
import { buildAssets } from "@/commands/assets/build.ts";
import { loadAssets } from "@/commands/assets/load.ts";

const folder = await Deno.makeTempDir({ prefix: "bedside-assets-" });
addEventListener("unload", () => Deno.removeSync(folder, { recursive: true }));
const first = await buildAssets({ into: folder });
const { files, manifest } = await loadAssets(folder);
const file = (name: string) => files.get(manifest[name]!.replace("/static/", ""))!;
const text = (name: string) => new TextDecoder().decode(file(name).identity);

Deno.test("building again does nothing while no source has changed", async () => {
  equal(first.built, true);
  equal((await buildAssets({ into: folder })).built, false);
});

Deno.test("a build is the same for the same sources", async () => {
  const again = await Deno.makeTempDir({ prefix: "bedside-assets-" });
  equal(
    JSON.stringify((await buildAssets({ into: again })).manifest),
    JSON.stringify(first.manifest),
  );
  await Deno.remove(again, { recursive: true });
});

Deno.test("the first visit stays within its allowance", () => {
  const wire = (name: string) => file(name).br!.byteLength;
  ok(wire("app.css") <= 19 * 1024, `app.css is ${wire("app.css")}`);
  const scripts = wire("htmx.js") + wire("app.js");
  ok(scripts <= 16 * 1024, `scripts are ${scripts}`);
});

Deno.test("a patient's first page stays within its allowance", () => {
  const wire = (name: string) => file(name).br!.byteLength;
  for (const sheet of ["link.css", "link_rtl.css"]) {
    ok(wire(sheet) <= 12 * 1024, `${sheet} is ${wire(sheet)}`);
  }
  ok(wire("link.js") <= 4 * 1024, `link.js is ${wire("link.js")}`);
  ok(wire("link_photographs.js") <= 12 * 1024, `${wire("link_photographs.js")}`);
});

Deno.test("what patients' pages load is known to Safari 12 and Chrome 66", () => {
  for (const sheet of ["link.css", "link_rtl.css"]) {
    const newer =
      /:(has|is|where|focus-visible)\b|@(layer|container|supports)|[\w-]+-(inline|block)(-start|-end)?:|[;{]inset|aspect-ratio|color-mix|[ :,(](min|clamp)\(/;
    equal(newer.exec(text(sheet))?.[0], undefined, sheet);
  }
  const scripts = Object.keys(manifest).filter((name) => /^link.*\.js$/.test(name));
  equal(scripts.length >= 2, true);
  for (const script of scripts) {
    const newer =
      /\?\.[a-z[(]|\?\?|\|\|=|globalThis|\.(replaceAll|at|flat|matchAll|toSorted|findLast|hasOwn|allSettled)\(/;
    equal(newer.exec(text(script))?.[0], undefined, script);
  }
});

Deno.test("left is right where text runs from right to left", () => {
  ok(/\.nhsuk-inset-text:not\(#_\)\{[^}]*border-left/.test(text("link.css")));
  ok(/\.nhsuk-inset-text:not\(#_\)\{[^}]*border-right/.test(text("link_rtl.css")));
});

Deno.test("what is packed is what it says", () => {
  for (const [name, { identity, br }] of files) {
    if (br) ok(br.byteLength <= brotliCompressSync(identity).byteLength, name);
  }
});

Deno.test("nothing is asked of another address, and no NHS font, name or logo is sent", () => {
  for (const name of ["app.css", "app.js", "htmx.js", "bedside.webmanifest"]) {
    const elsewhere = text(name).match(/(?:url\(|["'(])(?:https?:)?\/\/[\w.-]+/g) ?? [];
    equal(elsewhere.filter((address) => !address.includes("www.w3.org")).join(), "", name);
  }
  equal(/frutiger|@font-face|assets\.nhs\.uk|data:|#005eb8/i.exec(text("app.css"))?.[0], undefined);
});

Deno.test("the web manifest names its icons as they are served", () => {
  for (const { src } of JSON.parse(text("bedside.webmanifest")).icons) {
    ok(files.has(src.replace("/static/", "")), src);
  }
});

Deno.test("class names put together in code are not purged", () => {
  const css = text("app.css");
  const made = [
    ...["radios", "checkboxes"].flatMap((kind) =>
      ["", "__item", "__input", "__label", "__hint", "__divider", "__conditional"]
        .map((part) => kind + part)
    ),
    ...[2, 3, 4, 5, 10, 20, 30].map((width) => `input--width-${width}`),
    ...["green", "blue", "red", "orange", "yellow", "grey", "aqua-green", "purple", "pink", "white"]
      .map((colour) => `tag--${colour}`),
    ...["urgent", "emergency"].map((urgency) => `card--care--${urgency}`),
    ...["s", "m", "l"].map((size) => `fieldset__legend--${size}`),
    "button--secondary",
    "button--warning",
    "input-wrapper__suffix",
    "notification-banner--success",
    "panel--interruption",
    "list--bullet",
  ];
  equal(made.filter((name) => !css.includes(`.nhsuk-${name}`)).join(), "");
});
