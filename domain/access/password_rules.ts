/**
 * What makes a password good enough. Length and not being one that everyone tries, and nothing
 * else: no kinds of characters, no expiry (NCSC, "Password policy: updating your approach").
 */
import { commonPasswords } from "@/domain/access/common_passwords.ts";

export const shortestPassword = 12;
export const longestPassword = 200;

/** What is wrong with a password that somebody chose, or undefined. */
export function passwordFault(password: string, email?: string | null): string | undefined {
  const length = [...password].length;
  if (length === 0) return "Enter a password";
  if (length < shortestPassword) {
    return `Password must be ${shortestPassword} characters or more. Three random words do well`;
  }
  if (length > longestPassword) {
    return `Password must be ${longestPassword} characters or fewer`;
  }
  const bare = password.toLowerCase().replaceAll(/\s/g, "");
  if (commonPasswords.has(bare) || new Set(bare).size <= 2) {
    return "Choose a password that is harder to guess: this one is among the first that are tried";
  }
  if (email && isTheEmail(bare, email.toLowerCase())) {
    return "Choose a password that is not your e-mail address";
  }
}

const isTheEmail = (password: string, email: string) =>
  password === email || password === email.split("@")[0];
