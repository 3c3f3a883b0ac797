import type { WordsCounts } from "@/domain/words/count_words.ts";
import { Tag } from "@/views/components/tag.tsx";

/** "12 drafts, 3 checked", or that all is done. */
export function WordsCountsLine({ counts }: { counts: WordsCounts }) {
  const { draft, changed, checked } = counts;
  if (draft + changed === 0) {
    return (
      <span>
        <Tag colour="green">Checked</Tag>
      </span>
    );
  }
  const said = [
    draft > 0 && `${draft} ${draft === 1 ? "draft" : "drafts"}`,
    changed > 0 && `English changed since for ${changed}`,
    `${checked} checked`,
  ];
  return <span>{said.filter(Boolean).join(", ")}</span>;
}
