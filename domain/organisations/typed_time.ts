/** A time of day in one box, `9am` or `1:30pm`, read as opening hours are. */
import { z } from "zod";
import { parseDay } from "@/domain/organisations/opening_hours.ts";

/** @param what what is missing, after "Enter": "when it begins" */
export const typedTime = (what: string) =>
  z.string().trim().transform((typed, context) => {
    const read = parseDay(`${typed} to midnight`);
    if ("stretches" in read && typed !== "") return read.stretches[0]!.from;
    context.addIssue({ code: "custom", message: `Enter ${what}, like 9am or 1:30pm` });
    return z.NEVER;
  });
