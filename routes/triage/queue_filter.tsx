import { ownServices } from "@/domain/services/find.ts";
import { holdings, paramsOf, parseFilter } from "@/domain/triage/filter.ts";
import { practicesInQueue } from "@/domain/triage/practices.ts";
import { parseSort } from "@/domain/triage/sort.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { showPart } from "@/routes/show.tsx";
import { paths } from "@/views/paths.ts";
import { FilterForm, FilterPage } from "@/views/triage/filter_page.tsx";

/** Everything the queue can be filtered by: within the queue's page, or a page of its own. */
export const queueFilter = createApp()
  .get("/", can("queue.view"), async (c) => {
    const { store, actor } = c.var;
    const filter = parseFilter(c.req.query());
    const [services, practices] = await Promise.all([
      ownServices(store.read, actor),
      practicesInQueue(store.read, actor),
    ]);
    const shown = { filter, services, practices, sort: parseSort(c.req.query("sort")) };
    return showPart(c, <FilterPage {...shown} />, () => <FilterForm {...shown} />);
  })
  // The form says more than an address needs: what it leaves empty, and whose hands by a choice.
  .get("/chosen", can("queue.view"), (c) => {
    const { hands, ...chosen } = c.req.query();
    const holding = holdings.find((each) => each === hands);
    const filter = parseFilter({ ...chosen, ...(holding && { [holding]: "1" }) });
    const sort = parseSort(chosen["sort"]);
    return c.redirect(
      paths.queue({ ...paramsOf(filter), sort: sort === "working" ? undefined : sort }),
      303,
    );
  });
