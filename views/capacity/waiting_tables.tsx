import { ages, type Counted, holdersIn, sumOf, type Waiting } from "@/domain/capacity/waiting.ts";
import { everyPriority, priorityCatalogue } from "@/domain/referrals/priorities.ts";
import type { Service } from "@/domain/services/find.ts";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { paths } from "@/views/paths.ts";

const always = () => true;

export function WaitingTables({ waiting: { open, returned } }: { waiting: Waiting }) {
  const total = sumOf(open, always);
  const holders = holdersIn(open);
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">What is open</h2>
      {total === 0 && returned.size === 0 ? <p class="empty">No case is open.</p> : (
        <>
          <Scrolling label="Open cases by priority">
            <Table
              caption="By priority"
              columns={[
                { head: "Priority" },
                { head: "Nobody’s", numeric: true },
                { head: "Given out", numeric: true },
                { head: "Claimed", numeric: true },
                { head: "Over", numeric: true },
                { head: "With practice", numeric: true },
              ]}
              firstCellIsHeader
              rows={everyPriority.map((priority) => {
                const cases = (fits: (one: Counted) => boolean) =>
                  sumOf(open, (one) => one.priority === priority && fits(one));
                return [
                  priorityCatalogue[priority].short,
                  cases(({ state, assignedTo }) => state === "waiting" && !assignedTo),
                  cases(({ state, assignedTo }) => state === "waiting" && Boolean(assignedTo)),
                  cases(({ state }) => state === "claimed"),
                  cases(({ isOver }) => isOver),
                  returned.get(priority) ?? 0,
                ];
              })}
            />
          </Scrolling>
          <Scrolling label="Open cases by age">
            <Table
              caption="By time since they were sent"
              columns={[
                { head: "Sent" },
                ...everyPriority.map((priority) => ({
                  head: priorityCatalogue[priority].short,
                  numeric: true,
                })),
              ]}
              firstCellIsHeader
              rows={ages.map(({ label }, age) => [
                label,
                ...everyPriority.map((priority) =>
                  sumOf(open, (one) => one.age === age && one.priority === priority)
                ),
              ])}
            />
          </Scrolling>
          {holders.length === 0
            ? <p class="empty">Nobody holds a case.</p>
            : (
              <Scrolling label="Open cases by holder">
                <Table
                  caption="By holder"
                  columns={[
                    { head: "Who" },
                    { head: "Claimed", numeric: true },
                    { head: "Given", numeric: true },
                    { head: "Over", numeric: true },
                  ]}
                  firstCellIsHeader
                  rows={holders.map(({ name, claimed, given, over }) => [
                    name,
                    claimed,
                    given,
                    over,
                  ])}
                />
              </Scrolling>
            )}
        </>
      )}
    </section>
  );
}

/** Where somebody manages several services: which of them needs to be looked at. */
export function ByService({ byService }: {
  byService: readonly { readonly service: Service; readonly open: readonly Counted[] }[];
}) {
  return (
    <Scrolling label="Open cases by service">
      <Table
        caption="By service"
        columns={[
          { head: "Service" },
          { head: "Open", numeric: true },
          { head: "Nobody’s", numeric: true },
          { head: "Over", numeric: true },
        ]}
        firstCellIsHeader
        rows={byService.map(({ service: { id, name }, open }) => [
          <a href={paths.manage({ service: id })}>{name}</a>,
          sumOf(open, always),
          sumOf(open, ({ state, assignedTo }) => state === "waiting" && !assignedTo),
          sumOf(open, ({ isOver }) => isOver),
        ])}
      />
    </Scrolling>
  );
}
