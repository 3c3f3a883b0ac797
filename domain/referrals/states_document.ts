/** docs/states.md: the life of a referral, printed from the moves table. */
import { referralStates } from "@/db/schema/referrals.ts";
import { markdownTable } from "@/domain/markdown_table.ts";
import { allows, type MoveName, moves, stateLabels } from "@/domain/referrals/states.ts";

const everyMove = Object.keys(moves) as MoveName[];

export function statesDocument(): string {
  return [
    "# The life of a referral",
    "Printed from `domain/referrals/states.ts` by `deno task docs`; a test compares it.",
    ["```mermaid", "stateDiagram-v2", "  [*] --> draft", ...arrows(), ...ends(), "```"].join("\n"),
    "## Moves",
    markdownTable([["Move", "From", "To", "What it means"], ...everyMove.map(moveRow)]),
    "## Every state and every move",
    "Where a cell is empty, the move is refused with status 409 and words that say who did the last\n" +
    "thing, and when.",
    markdownTable([["", ...everyMove], ...referralStates.map(stateRow)]),
    "## What people read",
    markdownTable([
      ["State", "Label"],
      ...referralStates.map((state) => [`\`${state}\``, stateLabels[state]]),
    ]),
  ].join("\n\n") + "\n";
}

const arrows = () =>
  everyMove.flatMap((move) =>
    moves[move].from.map((from) => `  ${from} --> ${moves[move].to}: ${move}`)
  );

/** States that nothing leads out of. */
const ends = () =>
  referralStates.filter((state) => !everyMove.some((move) => allows(state, move)))
    .map((state) => `  ${state} --> [*]`);

const moveRow = (move: MoveName) => {
  const { from, to, means } = moves[move];
  return [move, from.map((state) => `\`${state}\``).join(", "), `\`${to}\``, means];
};

const stateRow = (state: typeof referralStates[number]) => [
  `\`${state}\``,
  ...everyMove.map((move) => allows(state, move) ? `\`${moves[move].to}\`` : ""),
];
