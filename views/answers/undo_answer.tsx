/** Offered on the next page after an answer, until it has left. */
import { Button } from "@/views/components/button.tsx";
import { pressedBy } from "@/views/components/shortcuts.tsx";
import { paths } from "@/views/paths.ts";
import { inAddress, type WayThrough } from "@/views/referrals/way_through.tsx";

export interface Undoable {
  readonly referralId: string;
  readonly reference: string;
  /** Whole seconds until it leaves. */
  readonly secondsLeft: number;
}

/** Undone, the answer was none of those that `way` counts. */
export function UndoAnswer({ undo, way }: { undo: Undoable | undefined; way: WayThrough }) {
  if (!undo) return null;
  return (
    <form
      class="nhsuk-inset-text"
      method="post"
      action={paths.referralAnswerUndo(undo.referralId, inAddress(way))}
      data-undo-seconds={String(undo.secondsLeft)}
    >
      <p>
        Your answer to <span class="nowrap">{undo.reference}</span> leaves in{" "}
        {undo.secondsLeft === 1 ? "1 second" : `${undo.secondsLeft} seconds`}. Until then you can
        take it back.
      </p>
      <Button variant="secondary" extra={pressedBy("undo")}>Undo</Button>
    </form>
  );
}
