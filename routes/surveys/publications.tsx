/** `/surveys/published`: what a month would be if it were published, and what is. */
import type { Month } from "@/db/columns.ts";
import { Refusal } from "@/domain/errors.ts";
import { monthOf, monthsBack } from "@/domain/months.ts";
import { MonthForm } from "@/domain/surveys/publish_forms.ts";
import {
  findPublications,
  previewOf,
  publicNameOfOwn,
} from "@/domain/surveys/published/preview.ts";
import { publishMonth, unpublishMonth } from "@/domain/surveys/published/publish.ts";
import { findAllSaidAndDone } from "@/domain/surveys/published/said_and_done.ts";
import { dayOf } from "@/domain/time.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { PublicationPage } from "@/views/surveys/published/publication_page.tsx";
import { PublicationsPage } from "@/views/surveys/published/publications_page.tsx";

const monthsOffered = 13;

export const surveyPublications = createApp()
  .get("/", can("survey.publish"), async (c) => {
    const { store: { read }, actor } = c.var;
    const [publications, name] = await Promise.all([
      findPublications(read, actor),
      publicNameOfOwn(read, actor),
    ]);
    return show(
      c,
      <PublicationsPage
        months={monthsBack(thisMonth(c), monthsOffered).toReversed().slice(1)}
        publications={publications}
        address={publicAddress(c, name)}
      />,
    );
  })
  .get(
    "/month",
    can("survey.publish"),
    search(MonthForm, noSuchMonth),
    (c) => page(c, c.req.valid("query").month),
  )
  .post("/month", can("survey.publish"), form(MonthForm, monthAgain), async (c) => {
    const { month } = c.req.valid("form");
    await publishMonth(c.var.store, c.var.actor, month);
    notice(c, "month-published");
    return c.redirect(paths.publication(month), 303);
  })
  .post("/month/end", can("survey.publish"), form(MonthForm, monthAgain), async (c) => {
    const { month } = c.req.valid("form");
    await unpublishMonth(c.var.store, c.var.actor, month);
    notice(c, "month-unpublished");
    return c.redirect(paths.publication(month), 303);
  });

const thisMonth = (c: PageContext): Month => monthOf(dayOf(c.var.store.now()));

function noSuchMonth(): never {
  throw new Refusal("not_found", "There is no such month");
}

const publicAddress = (c: PageContext, name: string | undefined, month?: Month) =>
  name && c.var.install.publicUrl + paths.publicSurvey(name, month);

/** The month's page says what was wrong. */
async function monthAgain(c: PageContext, again: FormState): Promise<Response> {
  const { success, data } = MonthForm.safeParse(again.values);
  return await page(c, success ? data.month : noSuchMonth(), again);
}

async function page(c: PageContext, month: Month, again: FormState = emptyForm): Promise<Response> {
  const { store: { read, now }, actor } = c.var;
  const [preview, entries, name, say] = await Promise.all([
    previewOf(read, actor, month, now()),
    findAllSaidAndDone(read, actor, month),
    publicNameOfOwn(read, actor),
    speechIn(read, "en"),
  ]);
  return show(
    c,
    <PublicationPage
      say={say}
      preview={preview}
      entries={entries}
      name={name}
      address={publicAddress(c, name, month)}
      isOver={month < thisMonth(c)}
      form={again}
    />,
    again === emptyForm ? 200 : 422,
  );
}
