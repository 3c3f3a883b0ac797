/**
 * Search. What is typed goes in the body of a POST and never in an address, which a proxy would
 * log and a browser remember.
 */
import type { Child } from "hono/jsx";
import type { Permission } from "@/domain/access/permissions.ts";
import { searchedFor } from "@/domain/audit/record_look.ts";
import { findBySearch } from "@/domain/patients/find_by_search.ts";
import { SearchForm } from "@/domain/patients/forms.ts";
import { kindsOf, readSearch } from "@/domain/patients/search.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { today } from "@/routes/patients/rules.ts";
import { byPerson, rate } from "@/routes/rate.ts";
import { show, showPart } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import type { Shown } from "@/views/patients/found_patients.tsx";

/** So that nobody reads a whole list out by searching. */
const searchesAMinute = 60;
const secondsToWait = rate(searchesAMinute, byPerson);

export interface SearchPages {
  readonly permission: Permission;
  /** Before anything was typed. */
  readonly unasked: (c: PageContext) => Promise<Shown>;
  readonly Page: (props: { c: PageContext; form: FormState; shown: Shown | undefined }) => Child;
  /** What of the page is swapped while one types. */
  readonly Part: (
    props: { c: PageContext; shown: Shown | undefined; problem: string | undefined },
  ) => Child;
}

/** A page on which patients are looked for, by the same rules wherever it stands. */
export function searchPages({ permission, unasked, Page, Part }: SearchPages) {
  return createApp()
    .get("/", can(permission), async (c) => {
      const shown = await unasked(c);
      return show(c, <Page c={c} form={formShown(c, undefined)} shown={shown} />);
    })
    .post("/", can(permission), form(SearchForm, refused), async (c) => {
      const { store, actor } = c.var;
      const values = c.req.valid("form");
      const seconds = secondsToWait(c);
      if (seconds > 0) {
        const words = `You searched more than ${searchesAMinute} times in a minute. Wait a moment`;
        c.header("Retry-After", String(seconds));
        return answer(c, { values, errors: { words: [words] } }, undefined, 429);
      }
      const read = readSearch(values, today(c));
      if (!read.ok) return refused(c, { values, errors: { [read.field]: [read.why] } });
      const found = await findBySearch(store.readLong, actor, read.search);
      searchedFor(store, actor, kindsOf(read.search), found.patients.length);
      return answer(c, { values, errors: {} }, { what: "found", ...found }, 200);
    });

  function refused(c: PageContext, form: FormState): Response {
    return answer(c, form, undefined, 422);
  }

  function answer(
    c: PageContext,
    form: FormState,
    shown: Shown | undefined,
    status: 200 | 422 | 429,
  ): Response {
    const error = form.errors["words"]?.[0] ?? form.errors["born"]?.[0];
    return showPart(
      c,
      <Page c={c} form={form} shown={shown} />,
      () => <Part c={c} shown={shown} problem={error} />,
      status,
    );
  }
}
