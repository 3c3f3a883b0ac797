import type { Service } from "@/domain/services/find.ts";
import { specialtyLabel } from "@/domain/services/specialties.ts";
import { paths } from "@/views/paths.ts";

/** Services, for those who may change what they ask for. */
export function ServiceList({ services }: { services: readonly Service[] }) {
  return (
    <ul class="worklist">
      {services.map(({ id, name, specialtyCode }) => (
        <li>
          <a href={paths.service(id)}>{name}</a>
          <span class="quiet small">{specialtyLabel(specialtyCode)}</span>
        </li>
      ))}
    </ul>
  );
}
