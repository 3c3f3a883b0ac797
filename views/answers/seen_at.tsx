/** Where the patient is seen face to face, by whom, and how to book. */
import type { Answer } from "@/domain/answers/find.ts";
import { complexityLabels } from "@/domain/sourcing/clinic_kinds.ts";

export function SeenAt({ answer }: { answer: Answer }) {
  const { clinicName, complexity } = answer;
  if (!clinicName) return null;
  const more = [answer.clinicStaff, answer.clinicPlace, answer.clinicBooking].filter((words) =>
    words !== null
  );
  return (
    <>
      <br />
      To be seen at: {clinicName}
      {complexity && ` (${complexityLabels[complexity].toLowerCase()} case)`}
      {more.map((words) => (
        <>
          <br />
          <span class="kept-lines">{words}</span>
        </>
      ))}
    </>
  );
}
