/** What was found of a photograph, in words with a sign before them: colour alone says nothing. */
import type { Photograph } from "@/domain/photographs/find.ts";
import { photographFaultWords } from "@/domain/photographs/fault_words.ts";

type Judged = Pick<Photograph, "verdict" | "sentDespite">;

/** Nothing where it was not looked at yet. */
export function VerdictLine({ photograph, advice }: {
  photograph: Judged;
  /** For whoever can take it again: what to do better. */
  advice?: boolean | undefined;
}) {
  const { verdict } = photograph;
  if (verdict === null) return null;
  if (verdict.length === 0) {
    return (
      <span class="verdict">
        <Sign>✓</Sign> Sharp and well lit
      </span>
    );
  }
  return (
    <span class="verdict verdict--poor">
      <Sign>⚠</Sign> {labelsOf(verdict)}
      {advice && <>. {verdict.map((fault) => photographFaultWords[fault].words).join(" ")}</>}
      {!advice && wasWarned(photograph) && <>. The sender was warned and sent it anyway</>}
    </span>
  );
}

export const labelsOf = (faults: NonNullable<Judged["verdict"]>): string => {
  const words = faults.map((fault) => photographFaultWords[fault].label).join(", ");
  return words[0]! + words.slice(1).toLowerCase();
};

export const wasWarned = ({ sentDespite }: Judged): boolean =>
  sentDespite !== null && sentDespite.length > 0;

const Sign = ({ children }: { children: string }) => <span aria-hidden="true">{children}</span>;
