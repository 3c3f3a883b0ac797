import type { Service } from "@/domain/services/find.ts";

/** Of several services, one is looked at. */
export function ServiceTabs({ services, chosen, href }: {
  services: readonly Service[];
  chosen: string;
  href: (serviceId: string) => string;
}) {
  if (services.length < 2) return null;
  return (
    <nav aria-label="Services">
      <ul class="sections">
        {services.map(({ id, name }) => (
          <li>
            <a href={href(id)} aria-current={id === chosen ? "page" : undefined}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
