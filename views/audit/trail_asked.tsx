import type { Child } from "hono/jsx";
import type { Names } from "@/domain/audit/names.ts";
import type { TrailFilter } from "@/domain/audit/trail_filter.ts";
import { longDay } from "@/domain/time.ts";
import { InsetText } from "@/views/components/inset_text.tsx";
import { paths } from "@/views/paths.ts";

/** Says what the entries below are narrowed to, so that a part is never taken for the whole. */
export function TrailAsked({ filter, nameOf }: { filter: TrailFilter; nameOf: Names }) {
  const { person, reference, record, patient, from, to } = filter;
  const parts = [
    record && `about ${nameOf(record)}`,
    patient && `about ${nameOf(`patient:${patient}`)}`,
    reference && `about referral ${reference}`,
    person && `by people called “${person}”`,
    from && `from ${longDay(from)}`,
    to && `to ${longDay(to)}`,
  ].filter(Boolean) as Child[];
  if (parts.length === 0) return null;
  return (
    <InsetText>
      <p>
        Only entries {parts.map((part, index) => index === 0 ? part : <>, {part}</>)}.{" "}
        <a href={paths.audit()}>Show everything</a>
      </p>
    </InsetText>
  );
}
