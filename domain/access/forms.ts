/** What people may send to sign in and to look after their account. */
import { z } from "zod";
import { longestPassword, passwordFault } from "@/domain/access/password_rules.ts";

export const emailAddress = z.string("Enter an e-mail address").trim().toLowerCase()
  .min(1, "Enter an e-mail address").max(254, "E-mail address must be 254 characters or fewer")
  .pipe(z.email("Enter an e-mail address in the correct format, like name@example.com"));

export const personName = z.string("Enter a name").trim().min(1, "Enter a name")
  .max(200, "Name must be 200 characters or fewer");

/** A password being chosen; that it is not the e-mail address is for the verb to check. */
export const newPassword = z.string("Enter a password").check((given) => {
  const fault = passwordFault(given.value);
  if (fault) given.issues.push({ code: "custom", message: fault, input: given.value });
});

/** A password being typed to prove who it is: nothing is said about it but whether it is right. */
const knownPassword = z.string("Enter your password").min(1, "Enter your password")
  .max(longestPassword * 2, "Enter your password");

/** Shared by every page where a person chooses their password: an invitation, a reset, the set-up. */
export const ChoosePasswordForm = z.object({ password: newPassword });

export const SignInForm = z.object({
  email: z.string("Enter your e-mail address").trim().toLowerCase()
    .min(1, "Enter your e-mail address").max(254, "E-mail address must be 254 characters or fewer"),
  password: knownPassword,
});

/** Six digits of an authenticator app, or a recovery code; spaces are how people type them. */
export const CodeForm = z.object({
  code: z.string("Enter the code").trim().min(1, "Enter the code").max(60, "Enter the code"),
});

export const ChangePasswordForm = z.object({ current: knownPassword, password: newPassword });
export const ProvePasswordForm = z.object({ current: knownPassword });

export const SetUpForm = z.object({
  name: personName,
  email: emailAddress,
  password: newPassword,
});
export type SetUpInput = z.output<typeof SetUpForm>;
