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
  "call.try": "Test your camera and sound",
  "call.try_hint": "We do not record anything.\nWe do not send or keep anything.",
  "call.try_begin": "Start the test",
  "call.try_running": "Look into the camera.\nSay something.",
  "call.try_listen": "A ring should sound now.\nDo you hear it?",
  "call.try_heard": "Yes, I hear it",
  "call.try_silent": "No, I hear nothing",
  "call.try_done": "The test is finished.",
  "call.camera": "Camera",
  "call.microphone": "Microphone",
  "call.loudspeaker": "Loudspeaker",
  "call.try_good": "It works",
  "call.try_failed": "It does not work",
  "call.camera_help":
    "Let your browser use the camera.\nClose other apps that use the camera.\nDid that not help?\nOpen the link in another browser.",
  "call.microphone_help":
    "Let your browser use the microphone.\nUnplug your headphones.\nSpeak louder.\nThen test again.",
  "call.loudspeaker_help":
    "Turn up the sound.\nThe buttons are on the side.\nUnplug your headphones.",
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
