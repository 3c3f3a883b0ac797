/** A code as it is read out over the telephone. */

/** `7K4M 9QXB` */
export const codeInGroups = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;

/** The alphabet of the International Civil Aviation Organization, which most people have heard. */
const alphabet: Readonly<Record<string, string>> = {
  A: "Alfa",
  B: "Bravo",
  C: "Charlie",
  D: "Delta",
  E: "Echo",
  F: "Foxtrot",
  G: "Golf",
  H: "Hotel",
  J: "Juliett",
  K: "Kilo",
  M: "Mike",
  N: "November",
  P: "Papa",
  Q: "Quebec",
  R: "Romeo",
  S: "Sierra",
  T: "Tango",
  W: "Whiskey",
  X: "X-ray",
  Y: "Yankee",
  Z: "Zulu",
};

/** `7, Kilo, 4, Mike` */
export const spelledOut = (code: string): string =>
  [...code].map((each) => alphabet[each] ?? each).join(", ");
