/** Digits as people type them in Arabic, Urdu, Panjabi, Bengali or Gujarati, as 0 to 9. */
const zeros = ["٠", "۰", "੦", "০", "૦"].map((zero) => zero.codePointAt(0)!);

export function plainDigits(typed: string): string {
  return [...typed].map((letter) => {
    const code = letter.codePointAt(0)!;
    const zero = zeros.find((each) => code >= each && code < each + 10);
    return zero === undefined ? letter : String(code - zero);
  }).join("");
}
