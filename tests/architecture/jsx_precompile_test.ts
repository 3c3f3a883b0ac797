/**
 * Pages are rendered 2.4 times as fast with precompiled JSX as with the classic transform, and
 * nothing else shows that the setting was lost.
 */
import { deepEqual, equal, ok } from "node:assert/strict";
import denoJson from "@/deno.json" with { type: "json" };
import { BackLink } from "@/views/components/back_link.tsx";

Deno.test("deno.json has JSX precompiled for hono, without exceptions", () => {
  const { jsx, jsxImportSource, ...others } = denoJson.compilerOptions;
  equal(jsx, "precompile");
  equal(jsxImportSource, "hono/jsx");
  const exceptions = Object.keys(others).filter((name) => name.startsWith("jsxPrecompile"));
  deepEqual(exceptions, []);
});

Deno.test("a component that was loaded holds its markup as finished strings", () => {
  const compiled = BackLink.toString();
  ok(compiled.includes("jsxTemplate"), compiled);
});
