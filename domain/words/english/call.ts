/** What somebody reads who was invited into a call. */
export const callWords = {
  "call.title": "Video call",
  "call.asked": "{hub} asks you to join a video call.",
  "call.shown_as": "Everybody in the call will see this name: {name}",
  "call.ready":
    "You need a camera and a microphone. Sit where it is quiet and nobody else can listen. The call is not recorded.",
  "call.ask": "Ask to come in",
  "call.waiting": "You are in the waiting room",
  "call.waiting_hint": "Somebody in the call will let you in. Keep this page open.",
  "call.turned_away": "You were not let into this call",
  "call.over": "This call is over, or the address is not complete",
  "call.left": "You have left the call",
  "call.again": "Ask to come in again",
  "call.used": "This link was opened on another device",
  "call.one_device": "The link works on one device and for this call only.",
  "call.ask_hub": "If you need help, call {hub}.",
  "call.text": "{hub} asks you to join a video call now: {address}",
  "call.subject": "{hub} asks you to join a video call",
  "call.email":
    "{hub} asks you to join a video call now. Open this address on a phone, a tablet or a computer with a camera:",
} as const;
