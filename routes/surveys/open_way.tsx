/** The place that an address leads to; where it leads nowhere any more, a page that says so kindly. */
import { findOpenWay, type OpenWay } from "@/domain/surveys/find_places.ts";
import { createMiddleware, type PageContext } from "@/routes/context.ts";
import { speechFor } from "@/routes/links/reader.ts";
import { show } from "@/routes/show.tsx";
import { SurveyOverPage } from "@/views/links/survey_page.tsx";

const ways = new WeakMap<Request, OpenWay>();

export const openWay = createMiddleware(async function openWay(c, next) {
  const way = await findOpenWay(c.var.store.read, c.req.param("token") ?? "");
  if (!way) return show(c, <SurveyOverPage say={await speechFor(c)} />, 404);
  ways.set(c.req.raw, way);
  await next();
});

export function wayHere(c: PageContext): OpenWay {
  const way = ways.get(c.req.raw);
  if (!way) throw new Error("Cannot say which place this is: put openWay before it");
  return way;
}
