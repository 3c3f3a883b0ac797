/** What somebody with whom a letter was shared sees: one press, the letter, or that it is over. */
import type { PatientLetter } from "@/domain/links/patient_letter.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Button } from "@/views/components/button.tsx";
import { InEnglish, LetterWords } from "@/views/links/letter_words.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";

/** Nothing of the letter is in it: programs that look at an address before a person does get no further. */
export function SharedPage({ say, token }: { say: Speech; token: string }) {
  return (
    <LinkPage say={say} title={say("letter.shared_title")} token={token}>
      <h1>{say("letter.shared_title")}</h1>
      <p>{say("letter.shared_intro")}</p>
      <form method="post">
        <Button>{say("letter.shared_read")}</Button>
      </form>
    </LinkPage>
  );
}

export function SharedLetterPage(
  { say, token, letter }: { say: Speech; token: string; letter: PatientLetter },
) {
  return (
    <LinkPage say={say} title={say("letter.shared_letter")} token={token}>
      <h1>{say("letter.shared_letter")}</h1>
      <p>{say("letter.shared_intro")}</p>
      <InEnglish say={say} />
      <LetterWords say={say} letter={letter} toDo={say("letter.shared_to_do")} />
    </LinkPage>
  );
}

export function SharedGonePage({ say }: { say: Speech }) {
  return (
    <LinkPage say={say} title={say("letter.shared_gone_title")}>
      <h1>{say("letter.shared_gone_title")}</h1>
      <p>{say("letter.shared_gone")}</p>
    </LinkPage>
  );
}
