/** The fonts have Latin, Greek and Cyrillic letters, and nothing is set from right to left. */
export const canDraw = (words: string): boolean =>
  !/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u
    .test(words);
