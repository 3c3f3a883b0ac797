import { equal } from "node:assert/strict";
import { figure } from "@/domain/figures.ts";

Deno.test("figure() puts a comma after every three digits from the right", () => {
  equal([0, 999, 1000, 12500, 1234567].map(figure).join(" "), "0 999 1,000 12,500 1,234,567");
});
