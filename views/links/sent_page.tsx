/** After sending: what happens next and by when, whom to call, and when not to wait. */
import type { Day } from "@/db/columns.ts";
import { redFlagsOf } from "@/domain/links/red_flags.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { dayOf } from "@/domain/time.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Panel } from "@/views/components/panel.tsx";
import { CareCards } from "@/views/links/care_cards.tsx";
import { type InlineShown, InlineSurvey } from "@/views/links/inline_survey.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export function SentPage({ say, token, link, referral, by, survey }: {
  say: Speech;
  token: string;
  link: PatientLink;
  referral: Referral;
  /** By then they should have heard. */
  by: Day;
  survey: InlineShown | undefined;
}) {
  const { practiceName: practice, practicePhone: phone } = link;
  const title = say(link.declinedAt ? "sent.declined_title" : "sent.title");
  return (
    <LinkPage say={say} title={title} practice={practice} token={token}>
      <Panel heading={title} />
      <h2>{say("sent.next")}</h2>
      <p>{next(say, link, referral)}</p>
      <p>
        {say(link.way === "tablet" ? "sent.by_home" : "sent.by", { day: say.day(by), practice })}
        {" "}
        {phone && say("sent.phone", { phone })}
      </p>
      <h2>{say("sent.worse")}</h2>
      <CareCards
        say={say}
        link={link}
        flags={redFlagsOf(referral)}
        headings={{
          ambulance: "urgent.ambulance_if",
          emergency: "urgent.999_if",
          urgent: "urgent.111_if",
        }}
      />
      {link.way === "tablet" && (
        <p>
          <a href={paths.homeCases()}>{say("about.home_list")}</a>
        </p>
      )}
      <InlineSurvey say={say} shown={survey} />
      <p>{say("sent.close", { day: say.day(dayOf(link.expiresAt)) })}</p>
    </LinkPage>
  );
}

function next(say: Speech, link: PatientLink, referral: Referral): string {
  const practice = link.practiceName;
  if (link.declinedAt) return say("sent.next_declined", { practice });
  return say(referral.sentAt ? "sent.next_service" : "sent.next_practice", { practice });
}
