/** When to call 999 or 111, as the NHS design system draws it. Never among the questions of a form. */
import type { PatientLink } from "@/domain/links/find.ts";
import type { redFlagsOf } from "@/domain/links/red_flags.ts";
import type { Key } from "@/domain/words/dictionary.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { CareCard } from "@/views/components/care_card.tsx";

interface Cards {
  say: Speech;
  link: Pick<PatientLink, "practiceName" | "practicePhone">;
  /** The signs on the cards; what none of them calls for has no card. */
  flags: ReturnType<typeof redFlagsOf>;
  /** Where they were chosen, it is now; else it is "if". */
  headings: { readonly ambulance: Key; readonly emergency: Key; readonly urgent: Key };
}

export function CareCards({ say, link, flags, headings }: Cards) {
  const emergencies = flags.filter(({ level }) => level === "emergency");
  const ambulance = emergencies.filter((flag) => flag.ambulance);
  const emergency = emergencies.filter((flag) => !flag.ambulance);
  const urgent = flags.filter(({ level }) => level === "urgent");
  return (
    <>
      {ambulance.length > 0 && (
        <CareCard urgency="emergency" heading={say(headings.ambulance)}>
          <Signs say={say} flags={ambulance} />
        </CareCard>
      )}
      {emergency.length > 0 && (
        <CareCard urgency="emergency" heading={say(headings.emergency)}>
          <Signs say={say} flags={emergency} />
          <p>{say("urgent.do_not_drive")}</p>
        </CareCard>
      )}
      {urgent.length > 0 && (
        <CareCard urgency="urgent" heading={say(headings.urgent)}>
          <Signs say={say} flags={urgent} />
          <p>{say("urgent.online_111")}</p>
          <SurgeryPhone say={say} link={link} />
        </CareCard>
      )}
    </>
  );
}

const Signs = ({ say, flags }: Pick<Cards, "say" | "flags">) => (
  <ul>
    {flags.map(({ words }) => <li>{say(words)}</li>)}
  </ul>
);

/** Nothing where the practice has given no number. */
export function SurgeryPhone({ say, link }: Pick<Cards, "say" | "link">) {
  const { practiceName: practice, practicePhone: phone } = link;
  return phone ? <p>{say("urgent.surgery", { practice, phone })}</p> : null;
}
