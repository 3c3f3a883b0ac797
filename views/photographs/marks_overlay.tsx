/** Marks laid over a photograph as an SVG in the pixels of the original. */
import { type DrawnMark, pathOf, wordsAt } from "@/domain/photographs/mark_paths.ts";
import { measureInWords } from "@/domain/photographs/marks.ts";
import type { Viewed } from "@/views/photographs/viewed.ts";

export function MarksOverlay({ viewed: { photograph, marks, scale } }: { viewed: Viewed }) {
  const { width, height } = photograph;
  if (!width || !height || marks.length === 0) return null;
  const unit = Math.max(width, height) / 45;
  return (
    <svg class="marks" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {marks.map((mark) => (
        <Drawn mark={mark} unit={unit} words={[mark.words, measureInWords(mark, scale)]} />
      ))}
    </svg>
  );
}

function Drawn(
  { mark, unit, words }: {
    mark: DrawnMark;
    unit: number;
    words: readonly (string | null | undefined)[];
  },
) {
  const path = pathOf(mark, unit);
  const [x, y] = wordsAt(mark, unit);
  const said = words.filter(Boolean).join(" ");
  return (
    <>
      {path && <path class="marks__under" d={path} />}
      {path && <path class="marks__line" d={path} />}
      {said && <text x={x} y={y} font-size={unit}>{said}</text>}
    </>
  );
}
