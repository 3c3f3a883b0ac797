/** Names for the `n`th patient, in SQL: a few that many share, as people have them, and very many. */

const lastNames = [
  ["Bar", "Car", "Dun", "Ed", "Far", "Gar", "Har", "Jen", "Kel", "Lan"],
  ["", "ber", "den", "fer", "gra", "ha", "ker", "la", "mo", "ni", "per", "ra", "se", "ti", "wa"],
  ["ton", "son", "ley", "man", "field", "ford", "wick", "by", "kins", "more"],
  ["", "e"],
];
const firstNames = [
  ["Al", "Be", "Ca", "Da", "El", "Fe", "Gi", "Ha", "Ja", "Ka", "Le", "Ma", "Ni", "Ol", "Pa"],
  ["", "bri", "da", "mi", "no", "ri", "sa", "ti"],
  ["a", "an", "el", "ine", "on"],
];

/** Of 600 first names the commonest has a twenty-fifth of all people, of 3,000 last names a fiftieth. */
export const firstName = oneOf(firstNames, 2_246_822_519);
export const lastName = oneOf(lastNames, 2_654_435_761);

/** @param step odd and large: neighbours get names far apart */
function oneOf(parts: readonly (readonly string[])[], step: number): string {
  const count = parts.reduce((product, { length }) => product * length, 1);
  const even = `((n * ${step}) % 4294967296 / 4294967296.0)`;
  const at = `CAST(${count} * ${even} * ${even} AS INTEGER)`;
  let before = 1;
  return parts.map((part) => {
    const words = part.map((word, index) => `WHEN ${index} THEN '${word}'`).join(" ");
    const chosen = `CASE ${at} / ${before} % ${part.length} ${words} END`;
    before *= part.length;
    return chosen;
  }).join(" || ");
}
