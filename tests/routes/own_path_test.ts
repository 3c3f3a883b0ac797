import { equal } from "node:assert/strict";
import fc from "fast-check";
import { ownPath } from "@/routes/own_path.ts";

const elsewhere = [
  "",
  "https://evil.example/",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  " //evil.example",
  "/..//evil.example",
  "/a/../..//evil.example",
  "/.//evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "evil.example",
  "?to=x",
  "#x",
  "/%00\u0000",
  "/x".repeat(1001),
];

Deno.test("ownPath leads nowhere else", () => {
  for (const to of elsewhere) equal(ownPath(to), "/", JSON.stringify(to));
  equal(ownPath(undefined), "/");
});

Deno.test("ownPath goes back to pages, and never to signing in or out", () => {
  equal(ownPath("/queue?service=skin"), "/queue?service=skin");
  equal(ownPath("/referrals/new?patient=1", true), "/referrals/new?patient=1&kept=1");
  equal(ownPath("/queue#here"), "/queue");
  equal(ownPath("/search?next=//evil.example"), "/search?next=//evil.example");
  for (const to of ["/sign-in", "/sign-in/code", "/sign-out?x=1", "/reset/abc", "/set-up/x"]) {
    equal(ownPath(to), "/", to);
  }
  equal(ownPath("/sign-in-help"), "/sign-in-help");
});

Deno.test("ownPath stays on our own site whatever is typed, as a browser reads it", () => {
  const nasty = fc.string({
    unit: fc.constantFrom("/", "\\", ".", "\t", "\n", ":", "@", "a", "%2f", "?", "#", " "),
    maxLength: 12,
  });
  fc.assert(fc.property(nasty, (tail) => {
    const here = "https://bedside.example";
    equal(new URL(ownPath(`/${tail}`), `${here}/sign-in`).origin, here);
    equal(ownPath(`/${tail}`).startsWith("//"), false);
  }));
});
