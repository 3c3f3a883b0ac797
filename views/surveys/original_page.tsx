/** A comment as it was before words were taken out of it. */
import type { Originals } from "@/domain/surveys/comments/open_original.ts";
import { longDay, longMoment } from "@/domain/time.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function OriginalPage({ answer, originals }: Originals) {
  const title = "A comment as it was";
  return (
    <Layout
      title={title}
      sheets={["surveys.css"]}
      back={{ href: paths.comment(answer.key), label: `Comment, ${longDay(answer.day)}` }}
    >
      <h1>{title}</h1>
      <p>That you have read it is recorded.</p>
      {originals.map(({ at, words, redactedAt, redactedBy }) => (
        <section class="comment" aria-label={answer.comments[at]?.question ?? title}>
          <p class="nhsuk-hint">{answer.comments[at]?.question}</p>
          <p class="own-words" dir="auto">{words}</p>
          <p class="nhsuk-hint">Words taken out by {redactedBy}, {longMoment(redactedAt)}</p>
        </section>
      ))}
    </Layout>
  );
}
