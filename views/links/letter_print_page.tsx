/** The letter on paper: what stands around it on the screen stays there. */
import type { Speech } from "@/domain/words/speech.ts";
import { linkPaths } from "@/views/link_paths.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { CallPractice, LetterWords } from "@/views/links/letter_words.tsx";
import type { LetterShown } from "@/views/links/patient_letter_page.tsx";

export function LetterPrintPage({ say, shown }: { say: Speech; shown: LetterShown }) {
  const { token, link, letter } = shown;
  return (
    <LinkPage
      say={say}
      title={say("letter.print_title")}
      practice={link.practiceName}
      token={token}
      back={linkPaths.linkLetter(token)}
      scripts={["link_letter.js"]}
    >
      <p class="no-print">
        <button class="nhsuk-button nhsuk-button--small" type="button" data-prints hidden>
          {say("letter.print_now")}
        </button>
      </p>
      <h1>{say("letter.title")}</h1>
      <LetterWords say={say} letter={letter} toDo={say("letter.to_do")} />
      <CallPractice say={say} practice={link} />
    </LinkPage>
  );
}
