/** How to take a photograph that a specialist can judge from: a drawing and a sentence for each. */
import type { Speech } from "@/domain/words/speech.ts";
import { GuideDrawing, guideSteps } from "@/views/links/guide_drawings.tsx";

export function PhotographGuide({ say }: { say: Speech }) {
  return (
    <section aria-labelledby="guide">
      <h2 id="guide">{say("photographs.guide")}</h2>
      <ul class="guide">
        {guideSteps.map((step) => (
          <li class="guide__step">
            <GuideDrawing step={step} />
            <span>{say(`photographs.guide.${step}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
