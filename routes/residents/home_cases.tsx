import { listHomeCases } from "@/domain/links/asked_by_home.ts";
import { recordListLook } from "@/domain/referrals/record_list_look.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { placeIn } from "@/routes/place.ts";
import { show } from "@/routes/show.tsx";
import { HomeCasesPage } from "@/views/residents/home_cases_page.tsx";

export const homeCases = createApp()
  .get("/", can("resident.refer"), async (c) => {
    const { store, actor } = c.var;
    const place = placeIn(c.req.query("after"));
    const after = place && { createdAt: place.at, id: place.id };
    const { rows, next } = await listHomeCases(store.read, actor, { after });
    recordListLook(store, actor, rows);
    return show(c, <HomeCasesPage rows={rows} next={next} fromTop={after === undefined} />);
  });
