/** Who is on shift, what they can take, and how they are. */
import type { Desk } from "@/domain/calls/desk.ts";
import { languageInWords } from "@/domain/hubs/languages.ts";
import { operatorStateLabels, skillLabels } from "@/domain/hubs/skills.ts";
import { Tag, type TagColour } from "@/views/components/tag.tsx";
import { Since } from "@/views/hubs/since.tsx";
import { paths } from "@/views/paths.ts";

const colours: Readonly<Record<Desk["shifts"][number]["state"], TagColour>> = {
  ready: "green",
  ringing: "yellow",
  in_call: "blue",
  writing_up: "purple",
  away: "grey",
};

export function OnShift({ desk }: { desk: Desk }) {
  return (
    <section class="desk__part" aria-labelledby="on-shift">
      <h2 id="on-shift">On shift ({desk.shifts.length})</h2>
      {desk.shifts.length === 0
        ? (
          <p class="empty desk__empty">
            Nobody is on shift. Homes that call are told so
            {desk.rules.phone && `, and given ${desk.rules.phone}`}.
          </p>
        )
        : (
          <ul class="desk__list">
            {desk.shifts.map((shift) => (
              <li class="desk__item">
                <div class="desk__what">
                  <p class="desk__name">
                    {shift.name}{" "}
                    <Tag colour={colours[shift.state]}>
                      {operatorStateLabels[shift.state]}
                    </Tag>
                  </p>
                  <p class="quiet small">
                    {[
                      ...shift.skills.map((skill) => skillLabels[skill]),
                      ...shift.languages.map(languageInWords),
                    ].join(", ")}
                  </p>
                  {desk.leads && shift.userId !== desk.you && (
                    <p class="small">
                      <a href={paths.shiftOf(shift.userId)}>
                        Change<span class="nhsuk-u-visually-hidden">the shift of {shift.name}</span>
                      </a>
                    </p>
                  )}
                </div>
                <p class="desk__time small">
                  <Since from={shift.stateSince} now={desk.now} />
                </p>
              </li>
            ))}
          </ul>
        )}
    </section>
  );
}
