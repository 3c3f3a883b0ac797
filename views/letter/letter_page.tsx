/** The letter about an answer, for paper: on the screen it looks as it will be printed. */
import type { Letter } from "@/domain/answers/letter.ts";
import type { LetterFact } from "@/domain/answers/letter_parts.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function LetterPage({ letter, id }: { letter: Letter; id: string }) {
  return (
    <Layout
      title={`Letter, ${letter.reference}`}
      back={{ href: paths.referral(id), label: "Back to the referral" }}
      scripts={["letter.js"]}
    >
      <p class="no-print">
        <button class="nhsuk-button nhsuk-button--small" type="button" data-prints hidden>
          Print
        </button>{" "}
        <a href={paths.referralLetter(id)}>Letter as a PDF</a>
      </p>
      <article class="letter">
        <h1 class="nhsuk-heading-l">{letter.title}</h1>
        {letter.sections.map(({ heading, facts }) => (
          <section class="letter__section">
            <h2 class="nhsuk-heading-s">{heading}</h2>
            <dl class="letter__facts">{facts.map((fact) => <Fact fact={fact} />)}</dl>
          </section>
        ))}
      </article>
    </Layout>
  );
}

function Fact({ fact: { name, lines } }: { fact: LetterFact }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {lines.length === 1
          ? lines[0]
          : <ul class="nhsuk-list nhsuk-list--bullet">{lines.map((line) => <li>{line}</li>)}</ul>}
      </dd>
    </div>
  );
}
