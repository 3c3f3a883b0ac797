import type { callWords as part } from "@/domain/words/english/call.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const callWords: Translated<typeof part> = {
  "call.title": "Video call",
  "call.asked": "{hub} asks you to join a video call.\nYou see each other on a screen.",
  "call.shown_as": "Everybody in the call will see this name:\n{name}",
  "call.ready":
    "You need a camera and a microphone.\nSit in a quiet place.\nNobody else should listen.\nThe call is not recorded.",
  "call.ask": "Ask to come in",
  "call.waiting": "You are in the waiting room",
  "call.waiting_hint": "Please wait.\nSomebody in the call will let you in.\nKeep this page open.",
  "call.turned_away": "You were not let into this call",
  "call.over": "This call is over.\nOr the address is not complete.",
  "call.left": "You have left the call",
  "call.again": "Ask to come in again",
  "call.used":
    "This link was opened on another device.\nA device is a phone, a tablet or a computer.",
  "call.one_device": "The link works on one device only.\nIt works for this call only.",
  "call.ask_hub": "Do you need help?\nCall {hub}.",
  "call.text": "{hub} asks you to join a video call now. Open this: {address}",
  "call.subject": "{hub} asks you to join a video call now",
  "call.email":
    "{hub} asks you to join a video call now.\nUse a phone, a tablet or a computer with a camera.\nOpen this address:",
};
