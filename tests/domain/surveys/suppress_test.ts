/** What is not shown outside: as a table, and against NHS England's steps done one by one. */
import { deepEqual, ok } from "node:assert/strict";
import fc from "fast-check";
import { type Node, suppressed, type Suppression } from "@/domain/surveys/suppress.ts";

type Row = readonly [id: string, responses: number, why?: Suppression];

const groups: readonly [name: string, rows: readonly Row[]][] = [
  ["nobody answered: 0 is shown", [["a", 0], ["b", 0]]],
  ["five are enough", [["a", 5], ["b", 7]]],
  ["one answer", [["a", 1, "few"], ["b", 7, "next"], ["c", 9]]],
  ["four answers", [["a", 4, "few"], ["b", 5, "next"], ["c", 6]]],
  ["the next lowest may be far away", [["a", 80, "next"], ["b", 2, "few"], ["c", 150]]],
  ["nobody is no next lowest", [["a", 0], ["b", 3, "few"], ["c", 30, "next"], ["d", 40]]],
  ["two few, and a third that can be shown", [["a", 2, "few"], ["b", 3, "few"], ["c", 9]]],
  ["two alike and few have one rank", [["a", 3, "few"], ["b", 3, "few"], ["c", 9, "next"]]],
  ["two alike and next", [["a", 1, "few"], ["b", 9, "next"], ["c", 9, "next"], ["d", 10]]],
  ["alone and few", [["a", 3, "few"]]],
];

for (const [name, rows] of groups) {
  Deno.test(`in one group: ${name}`, () => {
    const nodes = rows.map(([id, responses]) => ({ id, responses, parent: undefined }));
    deepEqual(
      [...suppressed(nodes)].sort(),
      rows.flatMap(([id, , why]) => why ? [[id, why]] : []).sort(),
    );
  });
}

Deno.test("below one that is not shown the two lowest are not shown either, and so on down", () => {
  const nodes: readonly Node[] = [
    { id: "North", parent: undefined, responses: 2 },
    { id: "South", parent: undefined, responses: 110 },
    { id: "East", parent: undefined, responses: 900 },
    { id: "Rosewood", parent: "South", responses: 20 },
    { id: "Elm", parent: "South", responses: 30 },
    { id: "Oak", parent: "South", responses: 60 },
    { id: "Lounge", parent: "Rosewood", responses: 8 },
    { id: "Garden", parent: "Rosewood", responses: 12 },
    { id: "Hall", parent: "Oak", responses: 25 },
    { id: "Stairs", parent: "Oak", responses: 35 },
  ];
  deepEqual([...suppressed(nodes)], [
    ["North", "few"],
    ["South", "next"],
    ["Rosewood", "parent"],
    ["Elm", "parent"],
    ["Lounge", "parent"],
    ["Garden", "parent"],
  ]);
});

/** Three levels whose sums are right: the sum of a group is what its parent has. */
const trees = fc.array(
  fc.array(fc.array(fc.nat({ max: 12 }), { maxLength: 4 }), { maxLength: 4 }),
  { maxLength: 5 },
).map((tops) => {
  const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
  return tops.flatMap((middles, t): Node[] => [
    { id: `${t}`, parent: undefined, responses: sum(middles.flat()) },
    ...middles.flatMap((leaves, m): Node[] => [
      { id: `${t}.${m}`, parent: `${t}`, responses: sum(leaves) },
      ...leaves.map((responses, l) => ({ id: `${t}.${m}.${l}`, parent: `${t}.${m}`, responses })),
    ]),
  ]);
});

Deno.test("whatever the tree, what is not shown is what the three steps leave out", () => {
  fc.assert(fc.property(trees, (nodes) => {
    deepEqual([...suppressed(nodes).keys()].sort(), stepByStep(nodes).sort());
  }));
});

Deno.test("nobody can subtract what is shown of a group from its sum and find the one left", () => {
  fc.assert(fc.property(trees, (nodes) => {
    const hidden = suppressed(nodes);
    for (const group of Map.groupBy(nodes, ({ parent }) => parent).values()) {
      const left = group.filter(({ id }) => hidden.has(id));
      const others = group.filter(({ responses }) => responses > 0);
      ok(left.length !== 1 || others.length === 1, JSON.stringify(group));
    }
  }));
});

/** The pipeline's steps as it has them: rank each group densely, flag, and go down a level. */
function stepByStep(nodes: readonly Node[]): string[] {
  const flagged = new Set<string>();
  const rank = (node: Node) => {
    if (node.responses === 0) return 0;
    const lower = nodes.filter(({ parent, responses }) =>
      parent === node.parent && responses > 0 && responses < node.responses
    );
    return new Set(lower.map(({ responses }) => responses)).size + 1;
  };
  const isFew = ({ responses }: Node) => responses > 0 && responses < 5;
  const depth = ({ id }: Node) => id.split(".").length;
  for (const level of [1, 2, 3]) {
    for (const node of nodes.filter((each) => depth(each) === level)) {
      if (isFew(node)) flagged.add(node.id);
      const lowest = nodes.filter((each) => each.parent === node.parent && rank(each) === 1);
      if (rank(node) === 2 && lowest.some(isFew)) flagged.add(node.id);
      const hidden = node.parent !== undefined && flagged.has(node.parent);
      if (hidden && (rank(node) === 1 || rank(node) === 2)) flagged.add(node.id);
    }
  }
  return [...flagged];
}
