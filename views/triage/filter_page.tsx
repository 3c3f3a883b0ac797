import { everyPriority, priorityCatalogue } from "@/domain/referrals/priorities.ts";
import type { Service } from "@/domain/services/find.ts";
import { holdings, paramsOf, type QueueFilter, traits } from "@/domain/triage/filter.ts";
import { holdingLabels, sortLabels, traitChoices } from "@/domain/triage/filter_in_words.ts";
import type { QueuePractice } from "@/domain/triage/practices.ts";
import { type Sort, sorts } from "@/domain/triage/sort.ts";
import { BackLink } from "@/views/components/back_link.tsx";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { Select } from "@/views/components/select.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

interface Shown {
  readonly filter: QueueFilter;
  readonly services: readonly Service[];
  readonly practices: readonly QueuePractice[];
  readonly sort: Sort;
}

export function FilterPage(shown: Shown) {
  return (
    <Layout title="Filter the queue" wide>
      <BackLink href={paths.queue(paramsOf(shown.filter))}>Queue</BackLink>
      <h1>Filter the queue</h1>
      <FilterForm {...shown} />
    </Layout>
  );
}

/** Stands in the queue's page as well, where its link puts it. */
export function FilterForm({ filter, services, practices, sort }: Shown) {
  const named = (all: string, each: readonly { id: string; name: string }[]) => [
    { value: "", label: all },
    ...each.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const priorities = everyPriority.map((value) => ({
    value,
    label: priorityCatalogue[value].label,
  }));
  return (
    <form class="queue-filter" method="get" action={paths.queueFilterChosen()}>
      <div class="queue-filter__choices">
        {services.length > 1 && (
          <Select
            id="filter-service"
            name="service"
            label="Service"
            items={named("All your services", services)}
            value={filter.service}
          />
        )}
        <Select
          id="filter-hands"
          name="hands"
          label="In whose hands"
          items={[
            { value: "", label: "Anybody’s" },
            ...holdings.map((value) => ({ value, label: holdingLabels[value] })),
          ]}
          value={filter.holding}
        />
        <Select
          id="filter-priority"
          name="priority"
          label="Priority"
          items={[{ value: "", label: "Every priority" }, ...priorities]}
          value={filter.priority}
        />
        <Select
          id="filter-practice"
          name="practice"
          label="Practice"
          items={named("Every practice", practices)}
          value={filter.practice}
        />
        <Select
          id="filter-sort"
          name="sort"
          label="Order"
          items={sorts.map((value) => ({ value, label: sortLabels[value] }))}
          value={sort}
        />
      </div>
      <Traits filter={filter} />
      <ButtonGroup>
        <Button>Show these cases</Button>
        <a href={paths.queue()}>Show all</a>
      </ButtonGroup>
    </form>
  );
}

/** Each a yes or no of its own name, as it stands in an address. */
function Traits({ filter }: { filter: QueueFilter }) {
  return (
    <fieldset class="nhsuk-fieldset">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Only cases that are</legend>
      <div class="nhsuk-checkboxes nhsuk-checkboxes--small queue-filter__traits">
        {traits.map((each) => (
          <div class="nhsuk-checkboxes__item">
            <input
              class="nhsuk-checkboxes__input"
              id={`filter-${each}`}
              name={each}
              type="checkbox"
              value="1"
              checked={filter[each]}
            />
            <label class="nhsuk-label nhsuk-checkboxes__label" for={`filter-${each}`}>
              {traitChoices[each]}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
