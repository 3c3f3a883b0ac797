/** The first page of every link: the language, and the date of birth that shows who opened it. */
import type { Speech } from "@/domain/words/speech.ts";
import { LinkPage } from "@/views/links/link_page.tsx";

export function GatePage({ say }: { say: Speech }) {
  return (
    <LinkPage say={say} title={say("gate.language")}>
      <h1>{say("gate.language")}</h1>
    </LinkPage>
  );
}
