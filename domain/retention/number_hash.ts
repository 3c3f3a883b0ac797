/**
 * By what a destroyed record is known again: whoever asks by an NHS number is told that there was one.
 * NHS numbers are few enough to be tried one by one, so the key is kept outside the database, in the
 * install's own secrets.
 */
import { createHmac } from "node:crypto";
import type { NhsNumber } from "@/db/columns.ts";

export const keyedNumberHash = (key: string, nhsNumber: NhsNumber): string =>
  createHmac("sha256", key).update(`nhs number ${nhsNumber}`).digest("hex");
