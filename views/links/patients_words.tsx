/** What the patient told through a link, as both sides read it: who answered, in which language, all of it. */
import type { PatientsAccount, PatientsAccounts } from "@/domain/links/accounts.ts";
import { anythingElse } from "@/domain/links/asked_of_patients.ts";
import { answersIn } from "@/domain/links/answers.ts";
import { answerInWords } from "@/domain/questions/in_words.ts";
import type { Question } from "@/domain/questions/question.ts";
import { everyShippedQuestion } from "@/domain/questions/shipped.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { When } from "@/views/components/when.tsx";
import { PlacesRefused } from "@/views/links/places_refused.tsx";

export function PatientsWords({ told: { accounts, placesRefused }, questions }: {
  told: PatientsAccounts;
  questions: readonly Question[];
}) {
  if (accounts.length + placesRefused.length === 0) return null;
  return (
    <section aria-labelledby="patients-words">
      <h2 id="patients-words">In the patient’s words</h2>
      <PlacesRefused refused={placesRefused} />
      {accounts.map((account) => <Account account={account} questions={questions} />)}
    </section>
  );
}

function Account({ account, questions }: {
  account: PatientsAccount;
  questions: readonly Question[];
}) {
  const { declinedAt, declinedBecause, finishedAt, language } = account;
  return (
    <>
      <p>
        {whoAnswered(account)}, {languageCatalogue[language].english},{" "}
        <When at={(finishedAt ?? declinedAt)!} />
      </p>
      <About account={account} />
      {declinedAt && <p>They would rather be seen in person.</p>}
      {declinedBecause && (
        <p class="question kept-lines" lang={tagOf(account)} dir="auto">{declinedBecause}</p>
      )}
      {finishedAt && <Answers account={account} questions={questions} />}
    </>
  );
}

const tagOf = ({ language }: Pick<PatientsAccount, "language">) => languageCatalogue[language].tag;

function whoAnswered({ answeredBy, about: { name, relation } }: PatientsAccount): string {
  const who = [name, relation].filter(Boolean).join(", ");
  switch (answeredBy) {
    case "other":
      return `Answered for the patient by ${who}`;
    case "home":
      return `Answered at the home by ${who}`;
    default:
      return "Answered by the patient";
  }
}

const familyWords = {
  yes: "The family was told.",
  no: "The family was not told yet.",
  not_wanted: "The resident does not want the family told.",
} as const;

/** What is typed here is in whatever language its writer has. */
function About({ account }: { account: PatientsAccount }) {
  const { why, capacity, bestInterests, familyTold } = account.about;
  if (!why && !capacity && !familyTold) return null;
  return (
    <>
      {why && (
        <p>
          Why: <span lang={tagOf(account)} dir="auto">{why}</span>
        </p>
      )}
      {capacity && (
        <p>
          {capacity === "yes"
            ? "The resident can decide about this."
            : "The resident cannot decide about this. Best interests: "}
          {bestInterests && <span lang={tagOf(account)} dir="auto">{bestInterests}</span>}
        </p>
      )}
      {familyTold && <p>{familyWords[familyTold]}</p>}
    </>
  );
}

function Answers({ account, questions }: {
  account: PatientsAccount;
  questions: readonly Question[];
}) {
  const said = answersIn(
    Object.fromEntries(account.answers.map(({ key, answer }) => [key, answer])),
  );
  const known = [...questions, anythingElse, ...everyShippedQuestion];
  const places = new Map(known.toReversed().map((each, at) => [each.key, known.length - at]));
  const inOrder = account.answers.filter(({ key }) => key in said)
    .toSorted((one, other) => (places.get(one.key) ?? 999) - (places.get(other.key) ?? 999));
  return (
    <dl class="history">
      {inOrder.map(({ key, answer, language }) => {
        const question = known.find((each) => each.key === key);
        const words = question ? answerInWords(question, said) ?? "" : [answer].flat().join(", ");
        const typed = question?.kind === "line" || question?.kind === "text";
        return (
          <div class={words.length > 60 ? "history__fact history__fact--long" : "history__fact"}>
            <dt>{question?.short ?? key.replaceAll("_", " ")}</dt>
            {typed
              ? <dd class="kept-lines" lang={tagOf({ language })} dir="auto">{words}</dd>
              : <dd>{words}</dd>}
          </div>
        );
      })}
    </dl>
  );
}
