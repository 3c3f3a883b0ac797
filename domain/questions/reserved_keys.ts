/** What stands beside answers to questions, under keys that no question of a service can have. */
export const exclusionsKey = "exclusions";
/** Of a patient: what they agreed to, what must not wait, and their last words. */
export const consentKey = "consent";
export const redFlagsKey = "red_flags";
export const anythingElseKey = "anything_else";

export const reservedKeys: readonly string[] = [
  exclusionsKey,
  consentKey,
  redFlagsKey,
  anythingElseKey,
];
