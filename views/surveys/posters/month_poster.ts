/** A published month in the words of its poster. */
import { block } from "@/domain/surveys/comments/block.ts";
import { standardQuestion } from "@/domain/surveys/experience.ts";
import type { PublicMonth } from "@/domain/surveys/published/find_published.ts";
import type { Speech } from "@/domain/words/speech.ts";
import {
  daysInWords,
  notesOf,
  placeHeads,
  placeRows,
  wholeRows,
} from "@/views/surveys/published/month.tsx";
import type { MonthPoster } from "@/views/surveys/posters/to_draw.ts";

export function monthPoster(say: Speech, of: PublicMonth, address: string): MonthPoster {
  const { figures, entries, comments, organisationName, asAt } = of;
  const places = placeRows(say, figures);
  const removed = (words: string) =>
    words.replaceAll(block, `[${say("survey.public_removed")}]`)
      // The fonts have no small pictures, and would draw a box for each.
      .replaceAll(/\p{Extended_Pictographic}|\uFE0F|\u200D|\p{Emoji_Modifier}/gu, "");
  const sections = [
    {
      heading: say("survey.public_said_done"),
      pairs: entries.map(({ said, did, doneOn, placeName }) =>
        [
          [say("survey.public_said"), removed(said)],
          [
            say("survey.public_did"),
            `${did} (${placeName ? `${placeName}, ` : ""}${say.day(doneOn)})`,
          ],
        ] as const
      ),
    },
    {
      heading: say("survey.public_comments"),
      pairs: comments.map(({ words, reply }) => [
        [say("survey.public_said"), removed(words)] as const,
        ...reply ? [[say("survey.public_reply"), reply] as const] : [],
      ]),
    },
  ];
  return {
    kind: "month",
    lang: say.tag,
    title: say("survey.public_title"),
    organisation: organisationName,
    address,
    addressLabel: say("survey.poster_qr", { address }),
    at: asAt,
    days: daysInWords(say, of),
    heading: standardQuestion,
    note: say("survey.public_asked"),
    tables: [
      { heads: ["", say("survey.public_answers")], rows: wholeRows(say, figures.all) },
      ...places.length > 0 ? [{ heads: placeHeads(say), rows: places }] : [],
    ],
    notes: notesOf(say, of),
    sections: sections.filter(({ pairs }) => pairs.length > 0),
    more: say("survey.public_more", { address }),
  };
}
