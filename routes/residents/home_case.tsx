import { findAdviceForHome } from "@/domain/links/advice_for_home.ts";
import { findHomeCase } from "@/domain/links/asked_by_home.ts";
import { goOnForResident } from "@/domain/links/go_on_for_resident.ts";
import { stopForResident } from "@/domain/links/stop_for_resident.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { giveVisit } from "@/routes/links/visit.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show, shows } from "@/routes/show.tsx";
import { paths } from "@/views/paths.ts";
import { HomeCasePage } from "@/views/residents/home_case_page.tsx";

export const homeCase = createApp()
  .get("/", can("resident.refer", { looks: "referral" }), async (c) => {
    const { store, actor } = c.var;
    const found = await findHomeCase(store.read, actor, paramId<"Referral">(c, "referral"));
    shows(c, found.patientId);
    const advice = await findAdviceForHome(store.read, actor, found);
    return show(c, <HomeCasePage found={found} advice={advice} />);
  });

export const homeCaseOn = createApp()
  .post("/", can("resident.refer"), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    const { token, visit } = await goOnForResident(c.var.store, c.var.actor, id);
    giveVisit(c, visit);
    return c.redirect(paths.link(token), 303);
  });

export const homeCaseEnd = createApp()
  .post("/", can("resident.refer"), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await stopForResident(c.var.store, c.var.actor, id);
    notice(c, "home-case-ended");
    return c.redirect(paths.homeCase(id), 303);
  });
