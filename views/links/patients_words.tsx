/** What the patient told through a link, as both sides read it: who answered, in which language, all of it. */
import type { PatientsAccount, PatientsAccounts } from "@/domain/links/accounts.ts";
import { anythingElse } from "@/domain/links/asked_of_patients.ts";
import { answersIn } from "@/domain/links/answers.ts";
import { answerInWords } from "@/domain/questions/in_words.ts";
import { type Question, unknownAnswer } from "@/domain/questions/question.ts";
import { everyShippedQuestion } from "@/domain/questions/shipped.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { Details } from "@/views/components/details.tsx";
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

/**
 * Most of it stands in the history already, and is folded. In sight stays what stands nowhere else
 * as they said it: what has to be translated, and their last words.
 */
function Answers({ account, questions }: {
  account: PatientsAccount;
  questions: readonly Question[];
}) {
  const given = inOrder(account, questions);
  const seen = given.filter(staysInSight);
  const folded = given.filter((each) => !staysInSight(each));
  return (
    <>
      <Facts facts={seen} />
      {folded.length > 0 && (
        <Details
          summary={seen.length > 0
            ? `Their other answers (${folded.length})`
            : `Their answers (${folded.length})`}
        >
          <Facts facts={folded} />
        </Details>
      )}
    </>
  );
}

interface Fact {
  readonly key: string;
  readonly name: string;
  readonly words: string;
  readonly language: PatientsAccount["language"];
  /** In their own words, and no choice of ours. */
  readonly typed: boolean;
}

const staysInSight = ({ key, typed, language }: Fact): boolean =>
  key === anythingElse.key || (typed && !tagOf({ language }).startsWith("en"));

function inOrder(account: PatientsAccount, questions: readonly Question[]): Fact[] {
  const said = answersIn(
    Object.fromEntries(account.answers.map(({ key, answer }) => [key, answer])),
  );
  const known = [...questions, anythingElse, ...everyShippedQuestion];
  const places = new Map(known.toReversed().map((each, at) => [each.key, known.length - at]));
  return account.answers.filter(({ key }) => key in said)
    .toSorted((one, other) => (places.get(one.key) ?? 999) - (places.get(other.key) ?? 999))
    .map(({ key, answer, language }) => {
      const question = known.find((each) => each.key === key);
      return {
        key,
        name: question?.short ?? key.replaceAll("_", " "),
        words: question ? answerInWords(question, said) ?? "" : [answer].flat().join(", "),
        language,
        typed: (question?.kind === "line" || question?.kind === "text") && answer !== unknownAnswer,
      };
    });
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl class="history">
      {facts.map(({ name, words, language, typed }) => (
        <div class={words.length > 60 ? "history__fact history__fact--long" : "history__fact"}>
          <dt>{name}</dt>
          {typed
            ? <dd class="kept-lines" lang={tagOf({ language })} dir="auto">{words}</dd>
            : <dd>{words}</dd>}
        </div>
      ))}
    </dl>
  );
}
