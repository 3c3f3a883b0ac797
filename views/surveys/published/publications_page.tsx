/** Which months everybody can read, and which wait to be published. */
import type { Month } from "@/db/columns.ts";
import { monthInWords } from "@/domain/months.ts";
import type { Publication } from "@/domain/surveys/published/preview.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function PublicationsPage({ months, publications, address }: {
  months: readonly Month[];
  publications: readonly Publication[];
  /** Undefined before anything was published. */
  address: string | undefined;
}) {
  const title = "Publish what people said";
  const others = publications.map(({ month }) => month).filter((each) => !months.includes(each));
  return (
    <Layout
      title={title}
      sheets={["surveys.css"]}
      back={{ href: paths.surveys(), label: "Surveys" }}
    >
      <h1>{title}</h1>
      <p>
        The figures of a month, what you did about what people said, and comments that you chose: a
        page that everybody can open, and a poster of it.
      </p>
      {address && publications.length > 0 && (
        <p>
          Your address for everybody: <a class="address" href={address}>{address}</a>
        </p>
      )}
      <ul class="worklist">
        {[...months, ...others].map((month) => (
          <li>
            <p>
              <a href={paths.publication(month)}>{monthInWords(month)}</a>
              <br />
              {standing(publications.find((each) => each.month === month))}
            </p>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

function standing(publication: Publication | undefined): string {
  if (!publication) return "Not published";
  const { at, by, restated } = publication;
  return `Published by ${by} on ${longDay(dayOf(at))}${restated ? ", corrected" : ""}`;
}
