/** Who is on shift, what they can take, and how they are. */
import type { Desk } from "@/domain/calls/desk.ts";
import { operatorStateLabels, skillLabels } from "@/domain/hubs/skills.ts";
import { Button } from "@/views/components/button.tsx";
import { Table } from "@/views/components/table.tsx";
import { When } from "@/views/components/when.tsx";

export function OnShift({ desk, leads }: { desk: Desk; leads: boolean }) {
  return (
    <section>
      <h2>On shift</h2>
      {desk.shifts.length === 0
        ? <p>Nobody is on shift: homes that call are told so and given {desk.rules.phone}.</p>
        : (
          <Table
            caption="Who is on shift"
            columns={["Name", "Is", "Since", "Takes", ...leads ? ["Change"] : []].map((head) => ({
              head,
            }))}
            rows={desk.shifts.map((shift) => [
              shift.name,
              operatorStateLabels[shift.state],
              <When at={shift.stateSince} />,
              shift.skills.map((skill) => skillLabels[skill]).join(", "),
              ...leads
                ? [
                  <form method="post" action={`/desk/shifts/${shift.userId}/end`}>
                    <Button small variant="secondary">
                      End<span class="nhsuk-u-visually-hidden">the shift of {shift.name}</span>
                    </Button>
                  </form>,
                ]
                : [],
            ])}
          />
        )}
    </section>
  );
}
