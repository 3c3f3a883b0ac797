import type { Priority } from "@/db/schema/referrals.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import { Tag } from "@/views/components/tag.tsx";

const colours = { urgent_suspected_cancer: "red", urgent: "orange", routine: "white" } as const;

export function PriorityTag({ priority, long }: { priority: Priority; long?: boolean }) {
  const { label, short } = priorityCatalogue[priority];
  return <Tag colour={colours[priority]}>{long ? label : short}</Tag>;
}
