/**
 * What opens a call to a guest. The address of an invitation that is read out is made from its id,
 * so that it can be shown again while the call goes on and stands nowhere; a browser that came by an
 * address has a pass for the one seat that it took, so that the address alone is of no use to another.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Id } from "@/db/columns.ts";
import { codeLetters } from "@/domain/links/make.ts";

const lettersInAddress = 10;

/** Ten letters of 29: 48 bits, for a call's length, behind a limit of tries. */
export function addressToRead(secret: string, inviteId: Id<"CallInvite">): string {
  const bytes = createHmac("sha256", secret).update(`call invitation ${inviteId}`).digest();
  return Array.from(
    { length: lettersInAddress },
    (_, at) => codeLetters[bytes.readUInt16BE(at * 2) % codeLetters.length],
  ).join("");
}

/** As it was made, however it is typed. */
export function addressAsMade(typed: string): string {
  const letters = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return letters.length === lettersInAddress ? letters : typed;
}

/** For the cookie of the browser that took the seat. */
export const guestPass = (secret: string, memberId: Id<"CallMember">): string =>
  `${memberId}.${signed(secret, memberId)}`;

/** Undefined where it was not made here. */
export function seatOfPass(
  secret: string,
  pass: string | undefined,
): Id<"CallMember"> | undefined {
  const [memberId = "", signature = ""] = (pass ?? "").slice(0, 200).split(".");
  const [right, given] = [signed(secret, memberId), signature].map((text) =>
    new TextEncoder().encode(text)
  );
  const genuine = right!.byteLength === given!.byteLength && timingSafeEqual(right!, given!);
  return genuine ? memberId as Id<"CallMember"> : undefined;
}

const signed = (secret: string, memberId: string): string =>
  createHmac("sha256", secret).update(`call guest ${memberId}`).digest("base64url");
