/** When the hub will call this home back, and who. */
import type { CallBack } from "@/domain/calls/call_backs.ts";
import { When } from "@/views/components/when.tsx";

export function CallBacksDue({ callBacks }: { callBacks: readonly CallBack[] }) {
  if (callBacks.length === 0) return null;
  return (
    <section aria-labelledby="call-backs">
      <h2 class="nhsuk-heading-m" id="call-backs">You will be called back</h2>
      <ul class="worklist">
        {callBacks.map(({ dueAt, because, ownerName, about }) => (
          <li>
            <strong>
              By <When at={dueAt} />
            </strong>
            <span>{about ? `${about}. ${because}.` : `${because}.`}</span>
            <span>{ownerName ? `${ownerName} will call` : "The hub will say who"}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
