/** On a row of the list: who wrote on a draft last, and which steps lack something. */
import type { Missing } from "@/domain/referrals/find_missing.ts";
import type { Progress } from "@/domain/referrals/find_progress.ts";
import { longMoment } from "@/domain/time.ts";

const stepLabels: Readonly<Record<Missing["step"], string>> = {
  priority: "how soon",
  history: "history",
  suspicion: "suspected cancer",
  photographs: "photographs",
  consent: "consent",
  earlier: "earlier referrals",
  pasted: "copied text",
  conversion: "whether a referral may follow",
  withdrawal: "the service does not take this patient",
};

export function DraftProgress({ progress }: { progress: Progress | undefined }) {
  if (!progress) return null;
  const { lastWriter: { name, at }, missing } = progress;
  return (
    <div class="small">
      {name} wrote last, <time datetime={at}>{longMoment(at)}</time>. {missing.length === 0
        ? "Ready to send"
        : `Missing: ${missing.map((step) => stepLabels[step]).join(", ")}`}
    </div>
  );
}
