/** Which months, and of what, the figures are. */
import type { Month } from "@/db/columns.ts";
import { monthInWords } from "@/domain/months.ts";
import type { FiguresAsked } from "@/domain/surveys/figures_asked.ts";
import type { SurveyPlace } from "@/domain/surveys/find_places.ts";
import { modeLabels, settingLabels } from "@/domain/surveys/modes.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { Select } from "@/views/components/select.tsx";
import { paths } from "@/views/paths.ts";

export function FiguresFilter({ asked, months, places }: {
  asked: FiguresAsked;
  /** Those that can be chosen, the latest first. */
  months: readonly Month[];
  places: readonly SurveyPlace[];
}) {
  const settings = [...new Set(places.map(({ setting }) => setting))];
  return (
    <form class="queue-filter" method="get" action={paths.surveys()}>
      <div class="queue-filter__choices">
        <MonthSelect name="from" label="From" months={months} value={asked.from} />
        <MonthSelect name="to" label="To" months={months} value={asked.to} />
        {settings.length > 1 && (
          <Select
            id="setting"
            name="setting"
            label="Kind of service"
            items={[
              { value: "", label: "All kinds" },
              ...settings.map((value) => ({ value, label: settingLabels[value] })),
            ]}
            value={asked.setting}
          />
        )}
        {places.length > 1 && (
          <Select
            id="place"
            name="place"
            label="Place"
            items={[
              { value: "", label: "All places" },
              ...places.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={asked.placeId}
          />
        )}
        <Select
          id="mode"
          name="mode"
          label="Way"
          items={[
            { value: "", label: "All ways" },
            ...Object.entries(modeLabels).map(([value, label]) => ({ value, label })),
          ]}
          value={asked.mode}
        />
      </div>
      <ButtonGroup>
        <Button small>Show</Button>
      </ButtonGroup>
    </form>
  );
}

function MonthSelect({ name, label, months, value }: {
  name: string;
  label: string;
  months: readonly Month[];
  value: Month;
}) {
  const all = months.includes(value) ? months : [...months, value];
  return (
    <Select
      id={name}
      name={name}
      label={label}
      items={all.map((month) => ({ value: month, label: monthInWords(month) }))}
      value={value}
    />
  );
}
