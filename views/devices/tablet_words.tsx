/** How a tablet is, in the words of a list. */
import type { TestVerdict } from "@/db/schema/devices.ts";
import type { Tablet } from "@/domain/devices/find.ts";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";

const verdicts: Readonly<Record<TestVerdict, string>> = {
  good: "Good",
  poor: "Poor",
  failed: "Failed",
  not_tried: "Not tried",
};
const colours = { good: "green", poor: "yellow", failed: "red", not_tried: "grey" } as const;

export function LastTest({ tablet: { testedAt, testedWorst } }: { tablet: Tablet }) {
  if (!testedAt || !testedWorst) return <span class="quiet">Not tested yet</span>;
  return (
    <>
      <Tag colour={colours[testedWorst]}>{verdicts[testedWorst]}</Tag>{" "}
      <span class="quiet small">
        <When at={testedAt} />
      </span>
    </>
  );
}
