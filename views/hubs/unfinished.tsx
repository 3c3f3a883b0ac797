/** Calls that ended and are not yet written down by whoever took them. */
import type { Desk } from "@/domain/calls/desk.ts";
import { timeOfDay } from "@/domain/time.ts";
import { paths } from "@/views/paths.ts";

export function Unfinished({ desk }: { desk: Desk }) {
  if (desk.unfinished.length === 0) return null;
  return (
    <section class="desk__part" aria-labelledby="unfinished">
      <h2 id="unfinished">For you to write down ({desk.unfinished.length})</h2>
      <ul>
        {desk.unfinished.map((call) => (
          <li>
            <a href={paths.call(call.id)}>
              Call from {call.homeName}
              {call.endedAt && `, ended at ${timeOfDay(call.endedAt)}`}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
