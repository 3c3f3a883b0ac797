/** What is drawn on a photograph, by whom and when, with what it measures. */
import { markCatalogue, measureInWords } from "@/domain/photographs/marks.ts";
import { When } from "@/views/components/when.tsx";
import { hx } from "@/views/hx.ts";
import { paths } from "@/views/paths.ts";
import type { Viewed } from "@/views/photographs/viewed.ts";

export function MarkList({ viewed, mayMark }: { viewed: Viewed; mayMark: boolean }) {
  const { photograph, marks, scale } = viewed;
  const measures = marks.some(({ shape }) => shape === "length" || shape === "area");
  return (
    <section aria-labelledby="marks-title">
      <h2 class="nhsuk-heading-s" id="marks-title">Marks and measures</h2>
      {marks.length === 0 ? <p class="quiet">None.</p> : (
        <ol class="mark-list">
          {marks.map((mark) => (
            <li>
              <strong>
                {[markCatalogue[mark.shape].label, measureInWords(mark, scale)].filter(Boolean)
                  .join(" ")}
              </strong>
              {mark.words && <span class="mark-list__words">{mark.words}</span>}
              <span class="quiet">
                {mark.drawnByName}, <When at={mark.drawnAt} />
              </span>
              {mayMark && mark.ours && <Remove photographId={photograph.id} mark={mark} />}
            </li>
          ))}
        </ol>
      )}
      {scale
        ? (
          <p class="quiet">
            Scale set by {scale.setByName}, <When at={scale.setAt} />: {scale.millimetres} mm.
          </p>
        )
        : measures && <p class="quiet">No scale is set yet, so measures are in pixels.</p>}
    </section>
  );
}

function Remove({ photographId, mark }: {
  photographId: string;
  mark: Viewed["marks"][number];
}) {
  const address = paths.removeMark(photographId, mark.id);
  return (
    <form
      class="no-print"
      method="post"
      action={address}
      {...hx({ post: address, target: "#about", swap: "outerHTML", sync: "drop" })}
    >
      <button class="link-button" type="submit">
        Remove<span class="nhsuk-u-visually-hidden">
          {` ${markCatalogue[mark.shape].label.toLowerCase()} by ${mark.drawnByName}`}
        </span>
      </button>
    </form>
  );
}
