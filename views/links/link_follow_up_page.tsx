/** A patient begins to send the new photographs that their specialist asked for. */
import type { Day } from "@/db/columns.ts";
import type { PatientFollowUp } from "@/domain/links/patient_follow_up.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Button } from "@/views/components/button.tsx";
import { linkPaths } from "@/views/link_paths.ts";
import { CallPractice } from "@/views/links/letter_words.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";

export function LinkFollowUpPage({ say, token, link, followUp, today }: {
  say: Speech;
  token: string;
  link: PatientLink;
  followUp: PatientFollowUp;
  today: Day;
}) {
  const title = say(titles[followUp.kind]);
  return (
    <LinkPage
      say={say}
      title={title}
      practice={link.practiceName}
      back={linkPaths.linkLetter(token)}
      token={token}
    >
      <h1>{title}</h1>
      {followUp.kind === "open"
        ? (
          <>
            <p>{say("letter.follow_intro")}</p>
            <p>
              {say(followUp.dueOn > today ? "letter.follow_early" : "letter.follow_due", {
                day: say.day(followUp.dueOn),
              })}
            </p>
            <p>{say("letter.follow_what", { practice: link.practiceName })}</p>
            <form method="post">
              <Button>{say("letter.follow_start")}</Button>
            </form>
          </>
        )
        : (
          <>
            <p>{say(followUp.kind === "begun" ? "letter.follow_begun" : "letter.follow_not")}</p>
            <CallPractice say={say} practice={link} />
          </>
        )}
    </LinkPage>
  );
}

const titles = {
  open: "letter.follow_title",
  begun: "letter.follow_begun_title",
  none: "letter.follow_not_title",
} as const;
