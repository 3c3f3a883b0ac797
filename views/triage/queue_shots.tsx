/** The photographs of a case in small, with what is wrong with each. */
import type { Thumb } from "@/domain/photographs/thumbs.ts";
import { photographFaultWords } from "@/domain/photographs/fault_words.ts";
import type { QueueRow } from "@/domain/triage/queue_rows.ts";
import { paths } from "@/views/paths.ts";
import { labelsOf } from "@/views/photographs/verdict_line.tsx";

const mostShown = 3;

/** Those that are as they should be need no words beside the case; a poor one says what it is. */
export function QueueShots({ thumbs }: { thumbs: readonly Thumb[] }) {
  return (
    <div class="queue__shots">
      {thumbs.slice(0, mostShown).map(({ id, verdict }) =>
        verdict?.length
          ? (
            <span class="queue__shot-poor">
              <Shot id={id} says={labelsOf(verdict)} />
            </span>
          )
          : <Shot id={id} says="" />
      )}
    </div>
  );
}

function Shot({ id, says }: { id: string; says: string }) {
  return (
    <img
      class="queue__shot"
      src={paths.photographThumb(id)}
      alt={says}
      width={64}
      height={64}
      loading="lazy"
    />
  );
}

/** `2 of 3 photographs: blurred, too dark. 1 missing`; undefined where nothing is wrong. */
export function shotsInWords(
  { thumbs, photographsMissing }: Pick<QueueRow, "thumbs" | "photographsMissing">,
): string | undefined {
  const poor = thumbs.filter(({ verdict }) => verdict?.length);
  const faults = [...new Set(poor.flatMap(({ verdict }) => verdict ?? []))];
  const parts = [
    poor.length > 0 &&
    `${poor.length} of ${thumbs.length} photographs: ${
      faults.map((fault) => photographFaultWords[fault].label.toLowerCase()).join(", ")
    }`,
    photographsMissing &&
    (photographsMissing === 1
      ? "1 photograph missing"
      : `${photographsMissing} photographs missing`),
  ].filter((part) => typeof part === "string");
  return parts.length === 0 ? undefined : parts.join(". ");
}
