/** What somebody wrote; where words were taken out, that is said to those who do not see the block. */
import { block } from "@/domain/surveys/comments/block.ts";

export function CommentWords({ words, removed = "words taken out" }: {
  words: string;
  removed?: string;
}) {
  const parts = words.split(block);
  return (
    <>
      {parts.map((part, at) => (
        <>
          {at > 0 && (
            <>
              <span class="blocked" aria-hidden="true">{block}</span>
              <span class="nhsuk-u-visually-hidden">({removed})</span>
            </>
          )}
          {part}
        </>
      ))}
    </>
  );
}
