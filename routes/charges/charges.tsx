import { holds } from "@/domain/access/permissions.ts";
import { readsReasons } from "@/domain/charges/csv.ts";
import { chargesAPage, findCharges } from "@/domain/charges/find.ts";
import { type ChargeFilter, ChargesForm } from "@/domain/charges/filter.ts";
import { monthOf } from "@/domain/months.ts";
import { monthsOf, totalsOf } from "@/domain/charges/totals.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp } from "@/routes/context.ts";
import { refuseAsked } from "@/routes/charges/refuse_asked.ts";
import { search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { ChargesPage } from "@/views/charges/charges_page.tsx";

export const charges = createApp()
  .get("/", can("charge.view"), search(ChargesForm, refuseAsked), async (c) => {
    const { store, actor } = c.var;
    const { after, ...asked } = c.req.valid("query");
    const filter: ChargeFilter = { ...asked, month: asked.month ?? monthOf(dayOf(store.now())) };
    const [months, everything, totals, rows] = await Promise.all([
      monthsOf(store.readLong, actor, store.now()),
      totalsOf(store.readLong, actor, { month: filter.month }),
      totalsOf(store.readLong, actor, filter),
      findCharges(store.readLong, actor, filter, { after, atMost: chargesAPage + 1 }),
    ]);
    const shown = rows.slice(0, chargesAPage);
    return show(
      c,
      <ChargesPage
        filter={filter}
        months={months}
        everything={everything}
        totals={totals}
        charges={shown}
        next={rows.length > shown.length ? shown.at(-1) : undefined}
        fromTop={after === undefined}
        may={{
          credit: holds(actor, "charge.credit") ? actor.organisationId : undefined,
          open: holds(actor, "referral.view"),
          readReasons: readsReasons(actor),
        }}
      />,
    );
  });
