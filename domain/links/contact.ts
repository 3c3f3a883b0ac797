/** E-mail addresses and telephone numbers in one spelling, to send to and to know them by. */

/** Capitals are one with small letters: no mail server that people use tells them apart. */
export const plainEmail = (typed: string): string => typed.trim().toLowerCase();

/** `+447700900123`, of a number as people write it; undefined where it is none. */
export function plainPhone(typed: string): string | undefined {
  const bare = typed.replace(/ext\.? ?\d+$|x\d+$/i, "").replace(/\(0\)/, "")
    .replaceAll(/[\s().\/-]/g, "");
  const international = bare.replace(/^00/, "+").replace(/^0/, "+44");
  return /^\+[1-9]\d{7,14}$/.test(international) ? international : undefined;
}

/** A number that takes text messages; of those abroad it cannot be told. */
export const isMobile = (plain: string): boolean =>
  plain.startsWith("+44") ? /^\+447[1-9]\d{8}$/.test(plain) : true;

/** Either of them, if a message can be sent to it. */
export function contactIn(typed: string): string | undefined {
  if (typed.includes("@")) return plainEmail(typed);
  const phone = plainPhone(typed);
  return phone && isMobile(phone) ? phone : undefined;
}

/** `07700 900123`, as people read it out; one from abroad as it is. */
export const phoneInWords = (plain: string): string =>
  plain.replace(/^\+44(7\d{3})(\d{6})$/, "0$1 $2");
