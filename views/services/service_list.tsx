import type { Service } from "@/domain/services/find.ts";
import { specialtyLabel } from "@/domain/services/specialties.ts";
import { paths } from "@/views/paths.ts";

/** Services, for those who may change what they ask for. */
export function ServiceList({ services }: { services: readonly Service[] }) {
  return (
    <ul class="worklist">
      {services.map(({ id, name, specialtyCode, photographsAsked, verdictThresholds }) => (
        <li>
          <a href={paths.servicePhotographs(id)}>
            Photographs<span class="nhsuk-u-visually-hidden">{` for ${name}`}</span>
          </a>
          <span>
            {name}, {specialtyLabel(specialtyCode).toLowerCase()}.{" "}
            <a href={paths.serviceSourcing(id)}>
              Who answers<span class="nhsuk-u-visually-hidden">{` the cases of ${name}`}</span>
            </a>
          </span>
          <a href={paths.serviceHours(id)}>
            Hours and targets<span class="nhsuk-u-visually-hidden">{` of ${name}`}</span>
          </a>
          <span class="quiet small">
            {photographsAsked === null && verdictThresholds === null
              ? "As Bedside ships them"
              : "As you set them"}
          </span>
        </li>
      ))}
    </ul>
  );
}
