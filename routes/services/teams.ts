import { TeamForm } from "@/domain/sourcing/forms.ts";
import { addTeam, endTeam } from "@/domain/sourcing/teams.ts";
import { createApp } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { sourcingPage } from "@/routes/services/sourcing.tsx";
import { paths } from "@/views/paths.ts";

export const serviceTeams = createApp()
  .post(
    "/",
    can("service.source"),
    form(TeamForm, (c, team) => sourcingPage(c, { team })),
    async (c) => {
      const { store, actor } = c.var;
      const serviceId = paramId<"Service">(c, "service");
      await addTeam(store, actor, serviceId, c.req.valid("form"));
      notice(c, "team-added");
      return c.redirect(paths.serviceSourcing(serviceId), 303);
    },
  )
  .post("/:serviceTeamId/end", can("service.source"), async (c) => {
    const { store, actor } = c.var;
    await endTeam(store, actor, paramId<"ServiceTeam">(c, "serviceTeam"));
    notice(c, "team-ended");
    return c.redirect(paths.serviceSourcing(paramId<"Service">(c, "service")), 303);
  });
