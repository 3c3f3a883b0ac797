/** The languages on a page of their own, reached from the top of every page behind a link. */
import type { Speech } from "@/domain/words/speech.ts";
import { Languages } from "@/views/links/languages.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";

export function LanguagePage({ say, action, back, practice }: {
  say: Speech;
  action: string;
  back: string;
  practice: string | undefined;
}) {
  return (
    <LinkPage say={say} title={say("gate.language")} practice={practice} back={back}>
      <h1>{say("gate.language")}</h1>
      <Languages say={say} action={action} />
    </LinkPage>
  );
}
