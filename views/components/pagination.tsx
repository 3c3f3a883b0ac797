/** Older and newer: lists are read by place, not by page number, so that no row is skipped. */
import { Icon } from "@/views/components/icon.tsx";

interface Way {
  readonly href: string;
  readonly label?: string | undefined;
}

export function Pagination(
  { previous, next }: { previous?: Way | undefined; next?: Way | undefined },
) {
  return (
    <nav class="nhsuk-pagination" role="navigation" aria-label="Pagination">
      <ul class="nhsuk-list nhsuk-pagination__list">
        {previous && (
          <li class="nhsuk-pagination-item--previous">
            <a
              class="nhsuk-pagination__link nhsuk-pagination__link--prev"
              href={previous.href}
              rel="prev"
            >
              <Words way="Previous" label={previous.label} />
              <Icon name="arrow-left" />
            </a>
          </li>
        )}
        {next && (
          <li class="nhsuk-pagination-item--next">
            <a
              class="nhsuk-pagination__link nhsuk-pagination__link--next"
              href={next.href}
              rel="next"
            >
              <Words way="Next" label={next.label} />
              <Icon name="arrow-right" />
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

const aloud = " page";

function Words({ way, label }: { way: "Previous" | "Next"; label: string | undefined }) {
  return (
    <>
      <span class="nhsuk-pagination__title">
        {way}
        <span class="nhsuk-u-visually-hidden">{aloud}</span>
      </span>
      {label && (
        <>
          <span class="nhsuk-u-visually-hidden">:</span>
          <span class="nhsuk-pagination__page">{label}</span>
        </>
      )}
    </>
  );
}
