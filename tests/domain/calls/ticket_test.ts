import { deepEqual, equal, notEqual } from "node:assert/strict";
import { newId } from "@/db/columns.ts";
import { mintTicket, readTicket } from "@/domain/calls/ticket.ts";

const now = new Date("2026-03-02T09:30:00Z");
const holder = {
  peerId: newId<"Peer">(),
  callId: newId<"Call">(),
  memberId: newId<"CallMember">(),
};
const token = mintTicket("ours", { ...holder, now });

Deno.test("a ticket says who may take which id in which call, for a minute", () => {
  const until = now.getTime() + 60_000;
  deepEqual(readTicket("ours", token), { ...holder, until });
});

Deno.test("a ticket of another install is none", () => {
  equal(readTicket("theirs", token), undefined);
});

const [body, signature] = token.split(".") as [string, string];
const other = mintTicket("ours", { ...holder, memberId: newId<"CallMember">(), now }).split(".")[0];
for (
  const [what, forged] of Object.entries({
    "nothing": "",
    "a dot": ".",
    "no signature": body,
    "an empty signature": `${body}.`,
    "half a signature": `${body}.${signature.slice(0, 20)}`,
    "another's body": `${other}.${signature}`,
    "something behind it": `${token}.${signature}`,
    "something that is no text of base64": `%%%.${signature}`,
  })
) {
  Deno.test(`a ticket of ${what} is none`, () => equal(readTicket("ours", forged), undefined));
}

Deno.test("two members' tickets of one moment differ", () => {
  notEqual(mintTicket("ours", { ...holder, peerId: "other", now }), token);
});
