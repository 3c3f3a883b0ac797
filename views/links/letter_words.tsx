/** The letter itself, in its specialist's words: on the patient's page, on paper, and where it is shared. */
import type { PatientLetter } from "@/domain/links/patient_letter.ts";
import type { Speech } from "@/domain/words/speech.ts";

export function LetterWords(
  { say, letter, toDo }: { say: Speech; letter: PatientLetter; toDo: string },
) {
  return (
    <article class="letter">
      <p class="quiet">
        {say("letter.from", { organisation: letter.organisation })}{" "}
        {say("letter.written_on", { day: say.day(letter.writtenOn) })}
      </p>
      <p class="kept-lines" lang="en" dir="ltr">{letter.words}</p>
      {letter.toDo.length > 0 && (
        <>
          <h2 class="nhsuk-heading-m">{toDo}</h2>
          <ul class="nhsuk-list nhsuk-list--bullet" lang="en" dir="ltr">
            {letter.toDo.map((line) => <li>{line}</li>)}
          </ul>
        </>
      )}
    </article>
  );
}

/** To be read by whoever reads the rest of the page in another language. */
export function InEnglish({ say }: { say: Speech }) {
  if (say.tag.startsWith("en")) return null;
  return <p>{say("letter.in_english")}</p>;
}

export interface Practice {
  readonly practiceName: string;
  readonly practicePhone: string | null;
}

export function CallPractice({ say, practice }: { say: Speech; practice: Practice }) {
  const { practiceName, practicePhone: phone } = practice;
  if (!phone) return <p>{say("letter.call_practice_no_phone", { practice: practiceName })}</p>;
  return (
    <p>
      <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>
        {say("letter.call_practice", { practice: practiceName, phone })}
      </a>
    </p>
  );
}
