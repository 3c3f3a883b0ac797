/** A manager gives out cases, one or many, takes a press back, or passes cases on to a team. */
import { assignCases, undoAssignment } from "@/domain/capacity/assign.ts";
import { casesToGive, findBatch } from "@/domain/capacity/cases_to_give.ts";
import { AssignForm, PassForm } from "@/domain/capacity/forms.ts";
import { onDutyNow } from "@/domain/capacity/on_duty.ts";
import { passToTeam } from "@/domain/capacity/pass_to_team.ts";
import { specialistsFor } from "@/domain/capacity/specialists.ts";
import { teamsOf } from "@/domain/sourcing/find.ts";
import { recordQueueLook } from "@/domain/triage/record_queue_look.ts";
import { chosenService, serviceSent } from "@/routes/capacity/chosen_service.ts";
import { parsePlace } from "@/domain/triage/sort.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId, readId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { AssignmentsPage } from "@/views/capacity/assignments_page.tsx";
import { emptyForm, type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const assignments = createApp()
  .get("/", can("queue.manage"), (c) => page(c))
  .post("/", can("queue.manage"), form(AssignForm, page), async (c) => {
    const { batchId } = await assignCases(c.var.store, c.var.actor, c.req.valid("form"));
    return c.redirect(paths.assignments({ service: await serviceSent(c), done: batchId }), 303);
  })
  .post("/teams", can("queue.manage"), form(PassForm, page), async (c) => {
    await passToTeam(c.var.store, c.var.actor, c.req.valid("form"));
    notice(c, "cases-passed");
    return c.redirect(paths.assignments({ service: await serviceSent(c) }), 303);
  })
  .post("/:assignmentBatchId/undo", can("queue.manage"), async (c) => {
    const { store, actor } = c.var;
    await undoAssignment(store, actor, paramId<"AssignmentBatch">(c, "assignmentBatch"));
    notice(c, "assignment-undone");
    return c.redirect(paths.assignments({ service: await serviceSent(c) }), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read, now: clock }, store, actor } = c.var;
  const asked = again ? typed(again, "service") : c.req.query("service");
  const { service, services } = await chosenService(c, asked);
  const now = clock();
  const onlyFree = c.req.query("free") === "1";
  const after = parsePlace(c.req.query("after"));
  const batchId = c.req.query("done");
  const [{ rows, next }, people, duty, teams, done] = await Promise.all([
    casesToGive(read, actor, { serviceId: service.id, after, onlyFree }),
    specialistsFor(read, actor, service.id, now),
    onDutyNow(read, actor, service.id, now),
    teamsOf(read, actor, service.id),
    batchId ? findBatch(read, actor, readId<"AssignmentBatch">(batchId)) : undefined,
  ]);
  recordQueueLook(store, actor, rows);
  const own = service.organisationId === actor.organisationId;
  const shown = {
    service,
    services,
    cases: rows,
    next,
    fromTop: after === undefined,
    onlyFree,
    people: people.map((one) => ({
      ...one,
      isOnDuty: duty.some(({ userId }) => userId === one.userId),
    })),
    teams: own ? [{ id: "own", name: actor.organisationName }, ...teams] : [],
    done: done && batchId ? { ...done, batchId } : undefined,
    now,
    form: again ?? emptyForm,
  };
  return show(c, <AssignmentsPage shown={shown} />, again ? 422 : 200);
}
