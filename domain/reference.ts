/**
 * References that people read to each other on the phone: `BED-7K4M-9Q`.
 *
 * 29 characters that are hard to take for one another. The last is a check character: each place
 * has a weight of its own and 29 is a prime, so one wrong character, or two that changed places,
 * never make another reference.
 */
const alphabet = "23456789ACDEFGHJKMNPQRTUVWXYZ";
const weights = [6, 5, 4, 3, 2] as const;

/** What people write for a character that is never used. */
const meant: Readonly<Record<string, string>> = { B: "8", S: "5" };

const spokenAs: Readonly<Record<string, string>> = {
  A: "Alfa",
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
  T: "Tango",
  U: "Uniform",
  V: "Victor",
  W: "Whiskey",
  X: "X-ray",
  Y: "Yankee",
  Z: "Zulu",
};

/** A reference at random; whether it is free, the unique index says. */
export function newReference(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(weights.length));
  return referenceOf([...numbers].map((number) => alphabet[number % alphabet.length]).join(""));
}

/** The reference that begins with these five characters. */
export function referenceOf(five: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * valueAt(five, at), 0);
  const check = alphabet[(alphabet.length - sum % alphabet.length) % alphabet.length]!;
  return `BED-${five.slice(0, 4)}-${five.slice(4)}${check}`;
}

/** What a person typed, in any case and spacing, as a reference; undefined where it is none. */
export function readReference(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const six = (plain.length > 6 ? plain.replace(/^BED/, "") : plain)
    .replace(/[BS]/g, (letter) => meant[letter]!);
  if (six.length !== 6 || [...six].some((one) => !alphabet.includes(one))) return undefined;
  const reference = referenceOf(six.slice(0, 5));
  return reference.endsWith(six[5]!) ? reference : undefined;
}

/** `7 Kilo 4 Mike, 9 Quebec`: how to say it so that nothing is misheard. */
export function spoken(reference: string): string {
  const [, four = "", two = ""] = reference.split("-");
  const say = (part: string) => [...part].map((one) => spokenAs[one] ?? one).join(" ");
  return `${say(four)}, ${say(two)}`;
}

const valueAt = (five: string, at: number) => alphabet.indexOf(five[at]!);
