/** Digits as a Bengali, Gujarati, Panjabi, Urdu or Arabic keyboard writes them, as those that are reckoned with. */

/** Where the ten digits of each begin: Arabic, Urdu, Bengali, Panjabi, Gujarati. */
const zeros = [0x0660, 0x06f0, 0x09e6, 0x0a66, 0x0ae6];

export const inLatinDigits = (typed: string): string =>
  typed.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = zeros.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : `${code - zero}`;
  });
