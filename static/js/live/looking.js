/** "Dr Priya Shah is looking at this": everybody but oneself. */
export function lookingWords(people, you, what) {
  const names = people.filter(({ id }) => id !== you).map(({ name }) => name);
  if (names.length === 0) return "";
  if (names.length === 1) return `${names[0]} is looking${what}`;
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)} are looking${what}`;
}
