/** `/surveys/rounds/…`: what was answered in a round, beside the last one. */
import type { Instant } from "@/db/columns.ts";
import { Refusal } from "@/domain/errors.ts";
import { exportResponses } from "@/domain/questionnaires/export_responses.ts";
import {
  areTooFew,
  findResponses,
  findRound,
  findRoundBefore,
  findRounds,
  type Response as Given,
} from "@/domain/questionnaires/find_rounds.ts";
import { reckonRound } from "@/domain/questionnaires/reckon.ts";
import { endRound } from "@/domain/questionnaires/rounds.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { paths } from "@/views/paths.ts";
import { type AnsweringOrganisation, RoundPage } from "@/views/questionnaires/round_page.tsx";

export const questionnaireRound = createApp()
  .get("/", can("questionnaire.manage"), (c) => page(c))
  .get("/answers.csv", can("questionnaire.manage"), async (c) => {
    const { store, actor } = c.var;
    const round = await findRound(store.read, actor, idOf(c));
    return c.body(await exportResponses(store, actor, round), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition":
        `attachment; filename="bedside-${round.audience}-round-${round.number}.csv"`,
    });
  })
  .post("/end", can("questionnaire.manage"), async (c) => {
    await endRound(c.var.store, c.var.actor, idOf(c));
    notice(c, "round-ended");
    return c.redirect(paths.round(idOf(c)), 303);
  });

const idOf = (c: PageContext) => paramId<"QuestionnaireRound">(c, "questionnaireRound");

async function page(c: PageContext): Promise<Response> {
  const { store: { read, readLong, now }, actor } = c.var;
  const round = await findRound(read, actor, idOf(c));
  const [before, rounds, given] = await Promise.all([
    findRoundBefore(read, actor, round),
    findRounds(read, actor),
    findResponses(readLong, actor, round.id),
  ]);
  const counts = rounds.find(({ id }) => id === round.id);
  if (!counts) throw new Refusal("not_found", "There is no such round");
  const then = before ? await findResponses(readLong, actor, before.id) : [];
  const all = round.anonymous ? [] : organisationsIn(given);
  const only = all.find(({ id }) => id === c.req.query("organisation"))?.id;
  const chosen = (responses: readonly Given[]) =>
    responses.filter(({ organisationId }) => only === undefined || organisationId === only)
      .map(({ answers }) => answers);
  const shown = chosen(given);
  const tooFew = areTooFew(round, shown);
  return show(
    c,
    <RoundPage
      round={round}
      counts={counts}
      before={before}
      results={tooFew ? [] : reckonRound(
        { definition: round.definition, responses: shown },
        before && { definition: before.definition, responses: chosen(then) },
        round.anonymous,
      )}
      answered={shown.length}
      tooFew={tooFew}
      today={dayOf(now())}
      asAt={now().toISOString() as Instant}
      by={{ all, only }}
    />,
  );
}

function organisationsIn(given: readonly Given[]): AnsweringOrganisation[] {
  return [...Map.groupBy(given, ({ organisationId }) => organisationId)].flatMap(([id, those]) =>
    id ? [{ id, name: those[0]?.organisationName ?? "", answered: those.length }] : []
  ).sort((one, other) => one.name.localeCompare(other.name));
}
