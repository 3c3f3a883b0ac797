import { equal } from "node:assert/strict";
import { mirrored, withoutLogical } from "@/commands/assets/directions.ts";
import { withSelectors } from "@/commands/assets/rules.ts";

Deno.test("what is said of start and end is said of left and right, where one value is both ends too", () => {
  equal(
    withoutLogical(
      "a{margin-inline-start:1px;padding-inline:1px calc(2px + 3px);margin-block:4px}",
    ),
    "a{margin-left:1px;padding-left:1px;padding-right:calc(2px + 3px);margin-top:4px;margin-bottom:4px}",
  );
  equal(
    withoutLogical("a{border-inline-start:2px solid;inset-inline-end:0;text-align: start}"),
    "a{border-left:2px solid;right:0;text-align:left}",
  );
});

Deno.test("for right to left, sides, corners, turns and cut corners change places", () => {
  equal(
    mirrored("a{margin-left:1px;padding:1px 2px 3px 4px;float:left;left:0}"),
    "a{margin-right:1px;padding:1px 4px 3px 2px;float:right;right:0}",
  );
  equal(
    mirrored("a{border-radius:1px 2px 3px;transform:rotate(45deg)translate(-50%,-50%)}"),
    "a{border-radius:2px 1px 2px 3px;transform:rotate(-45deg)translate(50%,-50%)}",
  );
  equal(
    mirrored("a{clip-path:polygon(100% 100%,100% 0,0 0)}"),
    "a{clip-path:polygon(0% 100%,0% 0,100% 0)}",
  );
});

Deno.test("what is the same on both sides, or is said for right to left itself, stays", () => {
  const same = "a{margin:1px 2px;color:#000;border-radius:4px}";
  equal(mirrored(same), same);
  const itself = "[dir=rtl] a{left:auto;right:0}";
  equal(mirrored(itself), itself);
  equal(
    mirrored("@media print{a{left:0}}b{right:0}"),
    "@media print{a{right:0}}b{left:0}",
  );
});

Deno.test("rules go without the selectors that are left out, and blocks without rules go", () => {
  const without = (selector: string) => selector.includes(":has") ? undefined : selector;
  equal(
    withSelectors("a,b:has(c,d){x:y}@media print{e:has(f){x:y}}@supports (g:h){i{x:y}}", without),
    "a{x:y}",
  );
});
