/** What the first pages of a link take. Errors are keys of domain/words: the reader's language says them. */
import { z } from "zod";
import type { Day } from "@/db/columns.ts";
import { languages } from "@/db/schema/links.ts";
import { contactIn } from "@/domain/links/contact.ts";
import { codeLetters } from "@/domain/links/make.ts";
import { dayFrom } from "@/domain/typed_date.ts";
import { plainDigits } from "@/domain/words/digits.ts";
import type { Key } from "@/domain/words/dictionary.ts";

const said = (key: Key): Key => key;
const box = z.string().max(40).default("").transform((typed) => plainDigits(typed).trim());

/** What is no date is no try: it is said before anything is counted. */
export const BirthForm = z.object({ "birth-day": box, "birth-month": box, "birth-year": box })
  .transform((boxes, context): { readonly birth: Day } => {
    const parts = {
      day: boxes["birth-day"],
      month: boxes["birth-month"],
      year: boxes["birth-year"],
    };
    const empty = !parts.day && !parts.month && !parts.year;
    const birth = empty ? undefined : dayFrom(parts);
    if (birth) return { birth };
    const message = said(empty ? "gate.birth_missing" : "gate.birth_not_real");
    context.addIssue({ code: "custom", path: ["birth"], message });
    return z.NEVER;
  });

const ofCode = new RegExp(`^[${codeLetters}]{8}$`);

/** As it was read out: small letters, spaces and dashes are how people write it down. */
export const ShortCodeForm = z.object({
  code: z.string().max(100, said("gate.code_shape")).default("")
    .transform((typed) => plainDigits(typed).toUpperCase().replaceAll(/[\s.,_–—-]/g, ""))
    .pipe(
      z.string().min(1, said("gate.code_missing")).regex(ofCode, said("gate.code_shape")),
    ),
});

/** In the one spelling that a contact is known by; of telephones, those that take text messages. */
export const LostForm = z.object({
  contact: z.string().max(254, said("gate.lost_shape")).default("").transform((typed, context) => {
    const plain = plainDigits(typed).trim();
    const contact = plain.includes("@") && !z.email().safeParse(plain).success
      ? undefined
      : contactIn(plain);
    if (contact) return contact;
    const message = said(plain ? "gate.lost_shape" : "gate.lost_missing");
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  }),
});

export const LanguageForm = z.object({ language: z.enum(languages) });
