/** Answers that a later one replaced: kept, and shown whole; and what the newest changed. */
import { type Changed, saidIn } from "@/domain/answers/amendments.ts";
import type { Answer } from "@/domain/answers/find.ts";
import { Details } from "@/views/components/details.tsx";
import { When } from "@/views/components/when.tsx";

export function AnswerHistory({ answers }: { answers: readonly Answer[] }) {
  if (answers.length === 0) return null;
  const many = answers.length === 1 ? "1 earlier answer" : `${answers.length} earlier answers`;
  return (
    <Details summary={many}>
      {answers.map((answer) => (
        <section class="answer__earlier">
          <h3 class="nhsuk-heading-s">
            {answer.answeredByName}, <When at={answer.answeredAt} />
          </h3>
          <dl class="answer__parts">
            {saidIn(answer).map(({ label, words }) => (
              <>
                <dt>{label}</dt>
                <dd class="kept-lines">{words}</dd>
              </>
            ))}
          </dl>
        </section>
      ))}
    </Details>
  );
}

export function Changes(
  { changes, because }: { changes: readonly Changed[]; because: string | null },
) {
  return (
    <div class="answer__changes">
      {because && <p class="kept-lines">Amended because: {because}</p>}
      <dl>
        {changes.map(({ label, before, after }) => (
          <>
            <dt>{label}</dt>
            <dd>
              {before && <del class="kept-lines">{before}</del>}{" "}
              {after && <ins class="kept-lines">{after}</ins>}
              {!after && <span class="quiet">taken out</span>}
            </dd>
          </>
        ))}
      </dl>
    </div>
  );
}
