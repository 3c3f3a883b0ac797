/** `/surveys/of/…`: what an organisation published, for everybody, without an account. */
import type { Month } from "@/db/columns.ts";
import type { Language } from "@/db/schema/links.ts";
import {
  type PublicMonth,
  publicMonth,
  publishedBy,
} from "@/domain/surveys/published/find_published.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { anyone } from "@/routes/guard.ts";
import { limitStrangers } from "@/routes/links/limits.tsx";
import { posterPdf } from "@/routes/surveys/poster_thread.ts";
import { paths } from "@/views/paths.ts";
import { monthPoster } from "@/views/surveys/posters/month_poster.ts";
import { drawsIn } from "@/views/surveys/posters/to_draw.ts";
import { NothingPublicPage, PublicMonthPage } from "@/views/surveys/published/public_page.tsx";

/** As long as something that was taken back may still be read in a cache. */
const kept = "public, max-age=300";

export const publicSurveys = createApp()
  .get("/:name", anyone(), limitStrangers, (c) => page(c))
  .get("/:name/:month", anyone(), limitStrangers, (c) => page(c))
  .get("/:name/:month/poster.pdf", anyone(), limitStrangers, async (c) => {
    const found = await published(c);
    if (!found) return await nothing(c);
    const language = languageOf(c);
    const say = await speechIn(c.var.store.read, drawsIn(language) ? language : "en");
    const address = c.var.install.publicUrl + paths.publicSurvey(nameOf(c));
    const pdf = await posterPdf(monthPoster(say, found.of, address));
    return c.body(new Uint8Array(pdf), 200, {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${nameOf(c)}-${found.of.month}.pdf"`,
      "Content-Length": String(pdf.length),
      "Cache-Control": kept,
    });
  });

const nameOf = (c: PageContext) => c.req.param("name") ?? "";

/** By the address alone, and not by who asks: one page is the same for all. */
function languageOf(c: PageContext): Language {
  const asked = c.req.query("language") ?? "";
  return Object.hasOwn(languageCatalogue, asked) ? asked as Language : "en";
}

/** The month that is asked for, or the latest. */
async function published(
  c: PageContext,
): Promise<{ of: PublicMonth; months: readonly Month[] } | undefined> {
  const { read } = c.var.store;
  const found = await publishedBy(read, nameOf(c));
  if (!found) return undefined;
  const months = found.months.map(({ month }) => month);
  const of = await publicMonth(read, found, (c.req.param("month") ?? months[0]) as Month);
  return of && { of, months };
}

async function page(c: PageContext): Promise<Response> {
  const found = await published(c);
  if (!found) return await nothing(c);
  const say = await speechIn(c.var.store.read, languageOf(c));
  const shown = <PublicMonthPage say={say} name={nameOf(c)} {...found} />;
  return c.html(shown.toString(), 200, { "Cache-Control": kept }) as Response;
}

async function nothing(c: PageContext): Promise<Response> {
  const say = await speechIn(c.var.store.read, languageOf(c));
  return c.html((<NothingPublicPage say={say} />).toString(), 404) as Response;
}
