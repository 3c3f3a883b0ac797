/** Photographs that were reported, for those who decide about them. */
import { reportedPhotographs } from "@/domain/photographs/find_reported.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { ReportedPage } from "@/views/photographs/reported_page.tsx";

export const reportedList = createApp()
  .get("/", can("photograph.review_reported"), page);

async function page(c: PageContext): Promise<Response> {
  const reported = await reportedPhotographs(c.var.store.read, c.var.actor);
  return show(c, <ReportedPage reported={reported} />);
}
