/** Stops whoever chose something that must not wait: what to do now, before anything else. */
import type { redFlagsOf } from "@/domain/links/red_flags.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { CareCards } from "@/views/links/care_cards.tsx";
import type { Journey } from "@/views/links/journey.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export function HelpPage({ journey: { say, token, link }, flags }: {
  journey: Journey;
  /** Those that were chosen. */
  flags: ReturnType<typeof redFlagsOf>;
}) {
  const title = say("urgent.stop_title");
  // Where one sign calls for an ambulance, nobody is sent on their own way for another.
  const ambulance = flags.find((flag) => flag.ambulance)?.ambulance;
  return (
    <LinkPage
      say={say}
      title={title}
      practice={link.practiceName}
      token={token}
      back={paths.linkUrgentAgain(token)}
    >
      <h1>{title}</h1>
      <CareCards
        say={say}
        link={link}
        flags={ambulance
          ? flags.map((flag) => flag.level === "emergency" ? { ...flag, ambulance } : flag)
          : flags}
        headings={{
          ambulance: "urgent.call_ambulance",
          emergency: "urgent.call_999",
          urgent: "urgent.call_111",
        }}
      />
      <p>{say("urgent.told", { practice: link.practiceName })}</p>
      <p>
        <a href={paths.linkUrgentAgain(token)}>{say("urgent.mistake")}</a>
      </p>
      <ButtonLink variant="secondary" href={paths.linkWho(token)}>{say("urgent.go_on")}</ButtonLink>
    </LinkPage>
  );
}
