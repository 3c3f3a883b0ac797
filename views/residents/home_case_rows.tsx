/** What a home asked, in rows: about whom, what, and how it stands. */
import type { HomeCase } from "@/domain/links/asked_by_home.ts";
import { type HomeStanding, homeStandingLabels } from "@/domain/links/home_standing.ts";
import { fullName } from "@/domain/patients/patient.ts";
import { headlineInWords } from "@/domain/questions/headline.ts";
import { Button } from "@/views/components/button.tsx";
import { Tag, type TagColour } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

const colours: Readonly<Partial<Record<HomeStanding, TagColour>>> = {
  unsent: "yellow",
  declined: "orange",
  advised: "green",
  answered: "green",
  withdrawn: "grey",
};

export const StandingTag = ({ standing }: Pick<HomeCase, "standing">) => (
  <Tag colour={colours[standing]}>{homeStandingLabels[standing]}</Tag>
);

export function HomeCaseRows({ rows }: { rows: readonly HomeCase[] }) {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li>
          <div class="bar bar--start">
            <p class="rows__name">
              <a href={paths.homeCase(row.id)}>{fullName(row)}</a>
            </p>
            <StandingTag standing={row.standing} />
          </div>
          <p>
            {row.room && `Room ${row.room}. `}
            {row.standing === "unsent" ? row.serviceName : headlineInWords(row)}
          </p>
          <p class="small quiet">
            {row.createdByName} began it on <When at={row.createdAt} />
          </p>
          {row.standing === "unsent" && <GoOn row={row} />}
        </li>
      ))}
    </ul>
  );
}

/** A form, since it makes a new address for this tablet. */
export const GoOn = (
  { row, small = true }: { row: Pick<HomeCase, "id" | "firstName" | "lastName">; small?: boolean },
) => (
  <form method="post" action={paths.homeCaseOn(row.id)}>
    <Button small={small} variant={small ? "secondary" : undefined}>
      Go on
      <span class="nhsuk-u-visually-hidden">{` with what you began about ${fullName(row)}`}</span>
    </Button>
  </form>
);
