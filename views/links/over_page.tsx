/** For whoever opens a link whose answers the practice does not wait for any more. */
import type { PatientLink } from "@/domain/links/find.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { SurgeryPhone } from "@/views/links/care_cards.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";

export function OverPage(
  { say, token, link }: { say: Speech; token: string; link: PatientLink },
) {
  return (
    <LinkPage say={say} title={say("journey.over")} practice={link.practiceName} token={token}>
      <h1>{say("journey.over")}</h1>
      <p>{say("journey.over_body", { practice: link.practiceName })}</p>
      <SurgeryPhone say={say} link={link} />
    </LinkPage>
  );
}
