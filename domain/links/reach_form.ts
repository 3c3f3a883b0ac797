/** How the practice wants a link to reach its patient, as it is sent to us. */
import { z } from "zod";
import { languages } from "@/db/schema/links.ts";
import { isMobile, plainEmail, plainPhone } from "@/domain/links/contact.ts";
import type { Reach, ReachWay } from "@/domain/links/reach.ts";
import * as field from "@/domain/patients/fields.ts";

export const reachWays = ["email", "text", "post", "code"] as const satisfies readonly ReachWay[];

export const reachLabels: Readonly<Record<ReachWay, string>> = {
  email: "By e-mail",
  text: "By text message",
  post: "A printed letter with a QR code",
  code: "A short code, read out to them",
};

/** Which ways this install can go. */
export interface ReachSetUp {
  readonly email: boolean;
  readonly text: boolean;
}

export const notSetUpWords: Readonly<Record<"email" | "text", string>> = {
  email: "E-mail is not set up here. Choose another way",
  text: "Text messages are not set up here. Choose another way",
};

/** Fields of a form; `reachOf` reads them, whatever else stands in it. */
export const reachFields = {
  way: z.enum(reachWays, "Choose how to send it"),
  email: field.email,
  mobile: field.phone,
  keepContact: z.literal("yes").optional().catch(undefined),
  language: z.enum(languages, "Choose the language"),
};
type Typed = z.output<z.ZodObject<typeof reachFields>>;

/** What a form says of how a link goes; a way of its own needs neither. */
interface Chosen {
  readonly way: string;
  readonly email: string | null;
  readonly mobile: string | null;
}

/** For `superRefine` of a form with these fields: the way that is chosen needs what it goes to. */
export const reachable =
  ({ email, text }: ReachSetUp) => (typed: Chosen, context: z.RefinementCtx) => {
    const refuse = (path: keyof Chosen, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    if (typed.way === "email") {
      if (!email) refuse("way", notSetUpWords.email);
      else if (!typed.email) refuse("email", "Enter the email address to send it to");
    }
    if (typed.way === "text") {
      const plain = plainPhone(typed.mobile ?? "");
      if (!text) refuse("way", notSetUpWords.text);
      else if (!plain || !isMobile(plain)) {
        refuse("mobile", "Enter a mobile number that takes text messages, such as 07700 900123");
      }
    }
  };

export function reachOf({ way, email, mobile, keepContact, language }: Typed): Reach {
  const sentTo = way === "email"
    ? plainEmail(email!)
    : way === "text"
    ? plainPhone(mobile!)!
    : null;
  return { way, sentTo, language, keepContact: keepContact === "yes" };
}
