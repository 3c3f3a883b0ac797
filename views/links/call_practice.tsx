/** Whom to call: a patient can always reach a person instead. */
import type { PatientLink } from "@/domain/links/find.ts";
import type { Speech } from "@/domain/words/speech.ts";

export type Asking = Pick<PatientLink, "practiceName" | "practicePhone">;

export function CallPractice({ say, link, about }: {
  say: Speech;
  link: Asking;
  about: "new_link" | "question";
}) {
  const { practiceName: practice, practicePhone: phone } = link;
  if (!phone) return <p>{say(`gate.${about}`, { practice })}</p>;
  const [before, after] = say(`gate.${about}_phone`, { practice, phone: place }).split(place);
  return (
    <p>
      {before}
      <PhoneNumber>{phone}</PhoneNumber>
      {after}
    </p>
  );
}

/** Stands where the number goes in the sentence of each language; nobody types it. */
const place = "\u{FFFC}";

/** From left to right in every script, and a press calls it. */
function PhoneNumber({ children: phone }: { children: string }) {
  return (
    <a href={`tel:${phone.replaceAll(/[^\d+]/g, "")}`}>
      <bdi dir="ltr">{phone}</bdi>
    </a>
  );
}
