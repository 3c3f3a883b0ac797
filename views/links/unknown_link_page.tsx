/** An address that leads to no link: mistyped from a letter, cut off in a message, or guessed. */
import type { Speech } from "@/domain/words/speech.ts";
import { Languages } from "@/views/links/languages.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export function UnknownLinkPage({ say, token }: { say: Speech; token: string }) {
  return (
    <LinkPage say={say} title={say("gate.unknown")}>
      <Languages say={say} action={paths.linkLanguage(token)} />
      <h1>{say("gate.unknown")}</h1>
      <p>{say("gate.unknown_check")}</p>
      <p>
        <a href={paths.lostLink()}>{say("gate.to_lost")}</a>
      </p>
      <p>
        <a href={paths.linkCode()}>{say("gate.to_code")}</a>
      </p>
      <p>{say("gate.surgery")}</p>
    </LinkPage>
  );
}
