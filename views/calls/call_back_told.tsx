/** A home is told that it will be called back, by when and by whom. */
import type { CallBackOf } from "@/domain/calls/at_home.ts";
import { InsetText } from "@/views/components/inset_text.tsx";
import { When } from "@/views/components/when.tsx";

export function CallBackTold({ callBack }: { callBack: CallBackOf | undefined }) {
  if (!callBack) return null;
  if (callBack.doneAt) return callBack.doneWords ? <p>{callBack.doneWords}.</p> : null;
  return (
    <InsetText>
      <p>
        {callBack.because}. The hub calls you back by <When at={callBack.dueAt} />.
      </p>
    </InsetText>
  );
}
