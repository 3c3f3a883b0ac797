import type { AuditEntry } from "@/domain/audit/find.ts";
import type { Names } from "@/domain/audit/names.ts";
import type { TrailFilter } from "@/domain/audit/trail_filter.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import { TrailAsked } from "@/views/audit/trail_asked.tsx";
import { TrailEntry } from "@/views/audit/trail_entry.tsx";
import { TrailQuestions } from "@/views/audit/trail_questions.tsx";
import { ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { Pagination } from "@/views/components/pagination.tsx";
import { type FormState, hasErrors, typed } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface Entries {
  readonly shown: readonly AuditEntry[];
  readonly nameOf: Names;
  readonly filter: TrailFilter;
  /** Where the next page begins, where there is one. */
  readonly next: number | undefined;
}

/** Who did what, when: newest first. `entries` is undefined where the questions make no sense. */
export function TrailPage(
  { form, entries, mayExport }: {
    form: FormState;
    entries: Entries | undefined;
    mayExport: boolean;
  },
) {
  const asked = questionsIn(form);
  return (
    <Layout title="Audit" error={hasErrors(form)} wide>
      <ErrorSummary form={form} />
      <div class="bar">
        <h1>Audit</h1>
        {mayExport && entries && entries.shown.length > 0 && (
          <ButtonLink variant="secondary" small href={paths.auditExport(asked)}>
            Export as CSV
          </ButtonLink>
        )}
      </div>
      <TrailQuestions form={form} />
      {entries && <TrailAsked filter={entries.filter} nameOf={entries.nameOf} />}
      {entries && <Found entries={entries} asked={asked} older={typed(form, "before")} />}
    </Layout>
  );
}

function Found(
  { entries: { shown, nameOf, next }, asked, older }: {
    entries: Entries;
    asked: Record<string, string>;
    older: string | undefined;
  },
) {
  if (shown.length === 0) return <p class="empty">No entries match. Ask for more days, or less.</p>;
  const days = Map.groupBy(shown, ({ at }) => dayOf(at));
  return (
    <>
      {[...days].map(([day, entries]) => (
        <section>
          <h2>{longDay(day)}</h2>
          <ol class="timeline">
            {entries.map((entry) => <TrailEntry entry={entry} nameOf={nameOf} />)}
          </ol>
        </section>
      ))}
      {(older || next !== undefined) && (
        <Pagination
          previous={older ? { href: paths.audit(asked), label: "Newest entries" } : undefined}
          next={next === undefined
            ? undefined
            : { href: paths.audit({ ...asked, before: `${next}` }), label: "Older entries" }}
        />
      )}
    </>
  );
}

const questions = ["person", "reference", "record", "patient"] as const;
const boxes = ["from", "to"].flatMap((name) => ["day", "month", "year"].map((p) => `${name}-${p}`));

/** What was asked, without the page: for the links to the next page and to the export. */
function questionsIn(form: FormState): Record<string, string> {
  return Object.fromEntries(
    [...questions, ...boxes].flatMap((name) => {
      const value = typed(form, name);
      return value ? [[name, value]] : [];
    }),
  );
}
