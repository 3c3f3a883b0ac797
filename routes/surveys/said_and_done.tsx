/** `/surveys/said-and-done`: "You said, we did". */
import type { Month } from "@/db/columns.ts";
import { Refusal } from "@/domain/errors.ts";
import { monthOf, monthsBack } from "@/domain/months.ts";
import { findComments } from "@/domain/surveys/comments/find_comments.ts";
import { findPlaces } from "@/domain/surveys/find_places.ts";
import { MonthForm, SaidAndDoneForm } from "@/domain/surveys/publish_forms.ts";
import {
  amendSaidAndDone,
  findSaidAndDone,
  removeSaidAndDone,
  writeSaidAndDone,
} from "@/domain/surveys/published/said_and_done.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { SaidAndDonePage } from "@/views/surveys/published/said_and_done_page.tsx";

const monthsOffered = 13;

export const surveyEntries = createApp()
  .get(
    "/new",
    can("survey.publish"),
    search(MonthForm, noSuchMonth),
    (c) => newEntry(c, { values: { ...c.req.valid("query") }, errors: {} }),
  )
  .post("/new", can("survey.publish"), form(SaidAndDoneForm, newEntryAgain), async (c) => {
    const input = c.req.valid("form");
    await writeSaidAndDone(c.var.store, c.var.actor, input);
    notice(c, "said-and-done-saved");
    return c.redirect(paths.publication(input.month), 303);
  })
  .get("/:saidAndDoneId", can("survey.publish"), (c) => entry(c))
  .post("/:saidAndDoneId", can("survey.publish"), form(SaidAndDoneForm, entry), async (c) => {
    const input = c.req.valid("form");
    await amendSaidAndDone(c.var.store, c.var.actor, entryId(c), input);
    notice(c, "said-and-done-saved");
    return c.redirect(paths.publication(input.month), 303);
  })
  .post("/:saidAndDoneId/end", can("survey.publish"), async (c) => {
    const { month } = await findSaidAndDone(c.var.store.read, c.var.actor, entryId(c));
    await removeSaidAndDone(c.var.store, c.var.actor, entryId(c));
    notice(c, "said-and-done-removed");
    return c.redirect(paths.publication(month), 303);
  });

const entryId = (c: PageContext) => paramId<"SaidAndDone">(c, "saidAndDone");
const thisMonth = (c: PageContext): Month => monthOf(dayOf(c.var.store.now()));

function noSuchMonth(): never {
  throw new Refusal("not_found", "There is no such month");
}

function newEntryAgain(c: PageContext, again: FormState): Promise<Response> {
  return newEntry(c, again, true);
}

function newEntry(c: PageContext, form: FormState, isAgain = false): Promise<Response> {
  const { success, data } = MonthForm.safeParse(form.values);
  return entryPage(c, success ? data.month : thisMonth(c), form, isAgain);
}

async function entry(c: PageContext, again?: FormState): Promise<Response> {
  const found = await findSaidAndDone(c.var.store.read, c.var.actor, entryId(c));
  const [year, month, day] = found.doneOn.split("-");
  const values = {
    month: found.month,
    place: found.placeId ?? "",
    quote: found.answerKey === null ? "" : `${found.answerKey}:${found.at}`,
    said: found.said ?? "",
    did: found.did,
    "doneOn-day": String(Number(day)),
    "doneOn-month": String(Number(month)),
    "doneOn-year": year!,
  };
  const form = again ?? { ...emptyForm, values };
  return await entryPage(c, found.month, form, again !== undefined, entryId(c));
}

async function entryPage(
  c: PageContext,
  month: Month,
  form: FormState,
  isAgain: boolean,
  id?: string,
): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const [places, comments] = await Promise.all([
    findPlaces(read, actor),
    findComments(read, actor, { month, state: "published" }),
  ]);
  const quotes = comments.flatMap(({ key, comments, fit }) =>
    comments.flatMap(({ words }, at) => fit.has(at) ? [{ value: `${key}:${at}`, words }] : [])
  );
  return show(
    c,
    <SaidAndDonePage
      id={id}
      month={month}
      months={monthsBack(thisMonth(c), monthsOffered).toReversed()}
      places={places}
      quotes={quotes}
      form={form}
    />,
    isAgain ? 422 : 200,
  );
}
