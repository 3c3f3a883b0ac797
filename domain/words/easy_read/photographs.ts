import type { photographsWords as part } from "@/domain/words/english/photographs.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const photographsWords: Translated<typeof part> = {
  "photographs.place.title": "What do your photos show?",
  "photographs.place.hint": "Photos of breasts or private parts need special care.\nSo we ask.",
  "photographs.place.elsewhere":
    "Another part of the body.\nFor example, the face, an arm or the back",
  "photographs.place.intimate": "Breasts, private parts between the legs, or the bottom hole",
  "photographs.place.missing": "Choose what your photos show",
  "photographs.place.change": "Change what the photos show",
  "photographs.refused.title": "Please do not send these photos",
  "photographs.refused.under_age":
    "Is the person under 18?\nWe do not take photos of their breasts or private parts.",
  "photographs.refused.not_asked_for":
    "A doctor or nurse must ask for photos of breasts or private parts.\nOnly then can you send them.",
  "photographs.refused.nobody_asked": "Nobody at {practice} asked for one.",
  "photographs.refused.told":
    "We told {practice}.\nThey need to look at this part of the body in person.",
  "photographs.refused.call": "Call {practice} to make an appointment: {phone}",
  "photographs.refused.call_surgery": "Call {practice} to make an appointment.",
  "photographs.refused.others": "Send photos of another part of the body",
  "photographs.refused.go_on": "Go on without photos",
  "photographs.title": "Send photos",
  "photographs.intro":
    "Photos help the specialist to see the problem.\nYou can use any phone with a camera.",
  "photographs.need_not":
    "You do not have to send photos.\nWithout photos, the answer may take longer.\nOr somebody may ask you to come in.",
  "photographs.asked_by": "{name} at {practice} asked for photos of this part of the body.",
  "photographs.asked_by.who":
    "Doctors and nurses at your GP surgery can see these photos.\nThe specialist team can see them too.\nThey may be men or women.",
  "photographs.asked_by.instead": "I want to see somebody in person",
  "photographs.guide": "How to take a good photo",
  "photographs.guide.light": "Use daylight.\nStand near a window.\nTurn off the flash.",
  "photographs.guide.clear": "Move hair, clothes and jewellery away.",
  "photographs.guide.focus": "Tap the spot on the screen.\nHold the phone still.",
  "photographs.guide.distance": "Do not zoom in.\nKeep the spot in the middle.",
  "photographs.guide.size": "Put a ruler or a coin next to the spot.\nDo not put it on top.",
  "photographs.guide.help": "Is it hard to reach?\nAsk somebody to help you.",
  "photographs.guide.private":
    "Is the problem not on your face?\nThen do not show your face.\nDo not show breasts or private parts.",
  "photographs.guide.filters": "Do not use filters.\nDo not change the photo.",
  "photographs.guide.good": "Good",
  "photographs.guide.bad": "Not good",
  "photographs.choose": "Take or choose photos",
  "photographs.overview": "From further away",
  "photographs.overview.hint": "Stand about 1 metre away.\nThe photo shows the part of the body.",
  "photographs.close_up": "Close up",
  "photographs.close_up.hint":
    "Hold the phone about 20 centimetres away.\nPut a ruler or a coin next to the spot.",
  "photographs.side": "From the side",
  "photographs.side.hint": "Do this only if the spot sticks out.\nHold the phone at the side.",
  "photographs.other": "Another photo",
  "photographs.other.hint": "Anything else that the specialist should see.",
  "photographs.formats": "Each photo can be up to {size} MB.\nYou can send {most} photos.",
  "photographs.send": "Send these photos",
  "photographs.sent": "The photos were sent.",
  "photographs.removed": "The photo was removed.",
  "photographs.arrived": "Photos that are here",
  "photographs.arrived.none": "No photos are here yet.",
  "photographs.arrived.count": {
    one: "{count} photo is here.",
    other: "{count} photos are here.",
  },
  "photographs.arrived.checking": "We are checking this photo.",
  "photographs.arrived.look_again": "Check again",
  "photographs.arrived.good": "This photo is clear.",
  "photographs.arrived.again": "You can remove it.\nThen take it again.",
  "photographs.arrived.broken": "We cannot open this photo.\nRemove it.\nSend another one.",
  "photographs.arrived.remove": "Remove",
  "photographs.arrived.remove_one": "Remove this photo: {photo}",
  "photographs.arrived.alt": "{photo}, sent {moment}",
  "photographs.asked": "Photos that we ask for",
  "photographs.asked.there": "It is here",
  "photographs.asked.poor": "It is here, but it is not clear",
  "photographs.asked.missing": "Not here yet",
  "photographs.asked.optional": "Only if the spot sticks out",
  "photographs.waiting":
    "The page was closed too early.\nThese photos are not here yet.\nChoose the same photo again.",
  "photographs.fault.blurred":
    "This photo is not sharp.\nHold the phone still.\nTap the spot on the screen.\nTake it again.",
  "photographs.fault.too_dark":
    "This photo is too dark.\nGo to a window, or put on more light.\nTake it again.",
  "photographs.fault.too_bright":
    "This photo is too bright.\nTurn off the flash, or move away from the light.\nTake it again.",
  "photographs.fault.too_small": "This photo is too small.\nChoose it in its full size.",
};
