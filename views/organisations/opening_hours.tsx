import type { OpeningHours as Hours, Weekday } from "@/db/schema/organisations.ts";
import { isOpenAt, printDay, weekdayLabels } from "@/domain/organisations/opening_hours.ts";
import { Table } from "@/views/components/table.tsx";
import { Tag } from "@/views/components/tag.tsx";

const days = Object.entries(weekdayLabels) as [Weekday, string][];

export function OpeningHours({ hours, now }: { hours: Hours; now: Date }) {
  if (Object.keys(hours).length === 0) {
    return (
      <>
        <h2>Opening hours</h2>
        <p class="quiet">Nobody has written them down yet.</p>
      </>
    );
  }
  const open = isOpenAt(hours, now);
  return (
    <>
      <h2>
        Opening hours{" "}
        {open !== undefined && (
          <Tag colour={open ? "green" : "grey"}>{open ? "Open now" : "Closed now"}</Tag>
        )}
      </h2>
      <Table
        caption={<span class="nhsuk-u-visually-hidden">Opening hours</span>}
        firstCellIsHeader
        columns={[{ head: "Day" }, { head: "Hours" }]}
        rows={days.map(([day, label]) => [label, printDay(hours[day]) || "Not recorded"])}
      />
    </>
  );
}
