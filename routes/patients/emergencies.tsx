/** The owner of a record sees who opened it in an emergency, and says that they have seen it. */
import { namesIn } from "@/domain/audit/names.ts";
import { sentenceOfEntry } from "@/domain/audit/sentences.ts";
import {
  entriesUnder,
  findEmergency,
  listEmergencies,
} from "@/domain/patients/find_emergencies.ts";
import { markEmergencySeen } from "@/domain/patients/mark_emergency_seen.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { EmergenciesPage } from "@/views/patients/emergencies_page.tsx";
import { EmergencySeenPage } from "@/views/patients/emergency_seen_page.tsx";
import { paths } from "@/views/paths.ts";

export const emergencies = createApp()
  .get("/", can("emergency.review"), async (c) => {
    const found = await listEmergencies(c.var.store.read, c.var.actor);
    return show(c, <EmergenciesPage emergencies={found} />);
  })
  .get("/:breakGlassId", can("emergency.review"), page)
  .post("/:breakGlassId", can("emergency.review"), async (c) => {
    await markEmergencySeen(c.var.store, c.var.actor, paramId<"BreakGlass">(c, "breakGlass"));
    notice(c, "emergency-seen");
    return c.redirect(paths.emergencies(), 303);
  });

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const id = paramId<"BreakGlass">(c, "breakGlass");
  const found = await findEmergency(store.read, actor, id);
  const entries = await entriesUnder(store.read, found);
  const nameOf = await namesIn(store.read, entries);
  const done = entries.map((entry) => ({ at: entry.at, words: sentenceOfEntry(entry, nameOf) }));
  return show(c, <EmergencySeenPage emergency={found} done={done} />);
}
