/** Who may do what with calls, tablets and the hub. */
import { homeStaff, hubStaff, specialists } from "@/domain/access/role_groups.ts";
import type { Rule } from "@/domain/access/rule.ts";
import type { Subjects } from "@/domain/access/subjects.ts";
import { ofTheirCall, ofTheirHome, ofTheirHub, own } from "@/domain/access/whose.ts";

type OfCalls = Extract<keyof Subjects, `call.${string}` | `device.${string}` | `hub.${string}`>;

export const callPermissions: { readonly [P in OfCalls]: Rule<Subjects[P]> } = {
  "call.place": {
    may: "call the hub",
    roles: [...homeStaff],
    when: own,
    otherwise: "You can call only for your own home",
  },
  "call.view": { may: "see calls", roles: [...homeStaff, ...hubStaff, ...specialists, "helpdesk"] },
  "call.attend": {
    may: "be in the call that they were invited to",
    roles: ["call_guest"],
    when: ofTheirCall,
    otherwise: "This link leads to another call",
  },
  "call.be_brought_in": {
    may: "see which calls they are asked into",
    roles: [...specialists],
  },
  "call.be_woken": {
    may: "have a browser of theirs woken for calls",
    roles: [...hubStaff, ...specialists],
  },
  "call.hand_over": {
    may: "hand a call over, or bring somebody into it",
    roles: [...hubStaff],
    when: ofTheirHub,
    otherwise: "Only the hub that answered can hand this call over",
  },
  "call.invite": {
    may: "invite relatives and interpreters into a call, and let them in",
    roles: [...hubStaff],
    when: ofTheirHub,
    otherwise: "Only the hub that answered can invite somebody into this call",
  },
  "call.ask_for_photograph": {
    may: "ask for a photograph in a call",
    roles: [...hubStaff],
    when: ofTheirHub,
    otherwise: "Only the hub that answered can ask for a photograph in this call",
  },
  "call.send_photograph": {
    may: "send a photograph that they are asked for in a call",
    roles: [...homeStaff],
    when: ofTheirHome,
    otherwise: "Only the home whose call it is can send a photograph",
  },
  "call.take_over": {
    may: "take a call that they are offered",
    roles: [...hubStaff, ...specialists],
  },
  "call.answer": {
    may: "answer calls from homes",
    roles: [...hubStaff],
    when: ofTheirHub,
    otherwise: "Only the hub that this home calls can answer",
  },
  "call.finish": {
    may: "write down how a call ended",
    roles: [...hubStaff],
    when: ofTheirHub,
    otherwise: "Only the hub that answered can write down how the call ended",
  },
  "device.manage": {
    may: "pair and revoke the tablets of a home",
    roles: ["home_manager", "helpdesk", "administrator"],
    when: (actor, subject) => actor.role === "helpdesk" || own(actor, subject),
    otherwise: "You can do this only for the tablets of your own home",
  },
  "hub.work": {
    may: "go on shift at the hub",
    roles: [...hubStaff],
    when: own,
    otherwise: "You can go on shift only at your own hub",
  },
  "hub.manage": {
    may: "decide who is on shift and how calls are given out",
    roles: ["hub_lead"],
    when: own,
    otherwise: "Only a lead of this hub can decide this",
  },
};
