/** A link that lets nobody in: why, in a sentence, and what to do now. */
import type { PatientLink } from "@/domain/links/find.ts";
import { dayOf } from "@/domain/time.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { type Asking, CallPractice } from "@/views/links/call_practice.tsx";
import { Languages } from "@/views/links/languages.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export type Closed = "withdrawn" | "locked" | "expired";

export function ClosedLinkPage({ say, token, link, standing }: {
  say: Speech;
  token: string;
  link: Asking & Pick<PatientLink, "expiresAt" | "finishedAt">;
  standing: Closed;
}) {
  const practice = link.practiceName;
  const sentOn = link.finishedAt && say.day(dayOf(link.finishedAt));
  return (
    <LinkPage say={say} title={say(`gate.${standing}`)} practice={practice}>
      <Languages say={say} action={paths.linkLanguage(token)} />
      <h1>{say(`gate.${standing}`)}</h1>
      {standing === "withdrawn" && <p>{say("gate.withdrawn_why", { practice })}</p>}
      {standing === "locked" && (
        <>
          <p>{say("gate.locked_why")}</p>
          <p>{say("gate.locked_told", { practice })}</p>
        </>
      )}
      {standing === "expired" && (
        <p>{say("gate.expired_since", { day: say.day(dayOf(link.expiresAt)) })}</p>
      )}
      {sentOn && <p>{say("gate.arrived", { practice, day: sentOn })}</p>}
      <CallPractice
        say={say}
        link={link}
        about={standing === "withdrawn" || sentOn ? "question" : "new_link"}
      />
    </LinkPage>
  );
}
