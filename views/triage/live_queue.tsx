/** Where static/js/pages/queue.js says what is new; nothing of it is seen without JavaScript. */
import { paths } from "@/views/paths.ts";
import { inAddress, type WayThrough } from "@/views/referrals/way_through.tsx";

/** `mark` was read before the cases were; `view` is the page's own search, without its place. */
export function LiveQueue({ mark, view }: { mark: string; view: string }) {
  return (
    <div
      class="live"
      data-live={mark}
      data-stream={paths.queueStream()}
      data-changes={paths.queueChanges()}
      data-row={paths.queueCase("ID", view)}
    >
      <button
        type="button"
        class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        data-live-new
        hidden
      >
      </button>
      <p class="quiet small" data-live-late hidden>
        The line is lost. What changes meanwhile appears when it is back.
      </p>
    </div>
  );
}

/** On a case's page: who else has it in front of them, and that it has changed. */
export function LiveCase({ id, mark, way }: { id: string; mark: string; way: WayThrough }) {
  return (
    <div
      class="live"
      data-live={mark}
      data-case-id={id}
      data-stream={paths.queueStream()}
      data-changes={paths.queueChanges()}
    >
      <p class="quiet" data-live-looking role="status" hidden></p>
      <p class="nhsuk-inset-text" data-live-changed role="alert" hidden>
        <span data-live-why>This case has changed since you opened it.</span>{" "}
        <a href={paths.caseOf(id, inAddress(way))}>Open it as it is now</a>
      </p>
    </div>
  );
}
