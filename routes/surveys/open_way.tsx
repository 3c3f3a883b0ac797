/** The place that an address leads to; where it leads nowhere any more, a page that says so kindly. */
import { findOpenWay, type OpenWay } from "@/domain/surveys/find_places.ts";
import { createMiddleware } from "@/routes/context.ts";
import { lookedUp } from "@/routes/looked_up.ts";
import { speechFor } from "@/routes/links/reader.ts";
import { show } from "@/routes/show.tsx";
import { SurveyOverPage } from "@/views/links/survey_page.tsx";

const ways = lookedUp<OpenWay>("which place this is");

export const openWay = createMiddleware(async function openWay(c, next) {
  const way = await findOpenWay(c.var.store.read, c.req.param("token") ?? "");
  if (!way) return show(c, <SurveyOverPage say={await speechFor(c)} />, 404);
  ways.keep(c, way);
  await next();
});

export const wayHere = ways.here;
