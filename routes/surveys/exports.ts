/** Every answer of some months as a file: lines sent while they are read, or a spreadsheet. */
import { csvHead, csvRows } from "@/domain/surveys/csv.ts";
import { everyAnswer } from "@/domain/surveys/every_answer.ts";
import { type FiguresAsked, figuresAsked, FiguresForm } from "@/domain/surveys/figures_asked.ts";
import type { Months } from "@/domain/surveys/find_results.ts";
import { recordExport } from "@/domain/surveys/record_export.ts";
import { requireFits, workbookParts } from "@/domain/surveys/workbook.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { refuseAsked } from "@/routes/surveys/refuse_asked.ts";
import { thisMonth } from "@/routes/surveys/this_month.ts";
import { workbookOf } from "@/routes/surveys/workbook_thread.ts";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const surveyExports = createApp()
  .get("/answers.csv", can("survey.view"), search(FiguresForm, refuseAsked), async (c) => {
    const { store, actor } = c.var;
    const asked = figuresAsked(c.req.valid("query"), thisMonth(c));
    await recordExport(store, actor, asked);
    return c.body(
      ReadableStream.from(lines(c, asked)),
      200,
      download("text/csv; charset=utf-8", asked, "csv"),
    );
  })
  .get("/answers.xlsx", can("survey.view"), search(FiguresForm, refuseAsked), async (c) => {
    const { store, actor } = c.var;
    const asked = figuresAsked(c.req.valid("query"), thisMonth(c));
    await requireFits(store.readLong, actor, asked);
    await recordExport(store, actor, asked);
    const file = await workbookOf(workbookParts(store.readLong, actor, asked));
    return c.body(file as Uint8Array<ArrayBuffer>, 200, download(workbookType, asked, "xlsx"));
  });

async function* lines(c: PageContext, asked: FiguresAsked): AsyncGenerator<Uint8Array> {
  const { store, actor } = c.var;
  const encoder = new TextEncoder();
  yield encoder.encode(csvHead);
  for await (const answers of everyAnswer(store.readLong, actor, asked)) {
    yield encoder.encode(csvRows(answers));
  }
}

function download(type: string, { from, to }: Months, ending: string) {
  const months = from === to ? from : `${from}-to-${to}`;
  return {
    "Content-Type": type,
    "Content-Disposition": `attachment; filename="bedside-surveys-${months}.${ending}"`,
  };
}
