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
  return (
    <p>
      {phone ? say(`gate.${about}_phone`, { practice, phone }) : say(`gate.${about}`, { practice })}
    </p>
  );
}
