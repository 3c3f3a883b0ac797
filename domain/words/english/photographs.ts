/**
 * The photographs that a patient is asked for. What makes a good one follows what NHS practices and
 * dermatologists tell patients:
 * https://www.royalmanorhealthcentre.nhs.uk/clinical-photographs (lens, plain background, middle of
 * the frame, no zoom, focus, coin or ruler),
 * https://www.bartonhousegrouppractice.co.uk/how-to-take-good-photo-of-your-rash (a helper, daylight,
 * tap to focus, no filters, no intimate areas, one from a distance and one closer),
 * https://pmc.ncbi.nlm.nih.gov/articles/PMC7300448/table/bjd19255-tbl-0001 (20 cm, no shadow, no
 * jewellery).
 */
export const photographsWords = {
  "photographs.place.title": "What will your photos show?",
  "photographs.place.hint":
    "We ask because photos of the breasts, genitals or anus need special care.",
  "photographs.place.elsewhere": "Another part of the body, such as the face, an arm or the back",
  "photographs.place.intimate": "Breasts, genitals or anus (back passage)",
  "photographs.place.missing": "Select what your photos will show",
  "photographs.place.change": "Change what the photos will show",

  "photographs.refused.title": "Please do not send these photos",
  "photographs.refused.under_age":
    "We do not take photos of the breasts, genitals or anus of anyone under 18.",
  "photographs.refused.not_asked_for":
    "We only take photos of the breasts, genitals or anus when a doctor or nurse has asked for them.",
  "photographs.refused.nobody_asked": "Nobody at {practice} has asked for one.",
  "photographs.refused.told":
    "We have told {practice} that this part of the body needs to be looked at in person.",
  "photographs.refused.call": "Call {practice} to make an appointment: {phone}",
  "photographs.refused.call_surgery": "Call {practice} to make an appointment.",
  "photographs.refused.others": "Send photos of another part of the body",
  "photographs.refused.go_on": "Continue without photos",

  "photographs.title": "Send photos",
  "photographs.intro":
    "Photos help the specialist to see the problem. Any phone with a camera is good enough.",
  "photographs.need_not":
    "You do not have to send photos. Without them the answer may take longer, or you may be asked to come in.",
  "photographs.asked_by": "{name} at {practice} asked for photos of this part of the body.",
  "photographs.asked_by.who":
    "Doctors and nurses at your GP surgery and in the specialist team can see these photos. They may be men or women.",
  "photographs.asked_by.instead": "I would rather be seen in person",

  "photographs.guide": "How to take a good photo",
  "photographs.guide.light": "Use daylight. Stand near a window. Turn off the flash.",
  "photographs.guide.clear": "Move hair, clothes and jewellery out of the way.",
  "photographs.guide.focus": "Tap the spot on the screen to make it sharp. Hold the phone still.",
  "photographs.guide.distance": "Do not zoom in. Keep the spot in the middle of the photo.",
  "photographs.guide.size": "Put a ruler or a coin next to the spot, not on top of it.",
  "photographs.guide.help": "Ask someone to help if it is hard to reach, such as on your back.",
  "photographs.guide.private":
    "Do not show your face if the problem is not there. Do not show breasts, genitals or anus.",
  "photographs.guide.filters": "Do not use filters or change the photo in any way.",
  "photographs.guide.good": "Good",
  "photographs.guide.bad": "Not good",

  "photographs.choose": "Take or choose photos",
  "photographs.overview": "From further away",
  "photographs.overview.hint": "About 1 metre away. The photo shows which part of the body it is.",
  "photographs.close_up": "Close up",
  "photographs.close_up.hint":
    "About 20 centimetres away, with a ruler or a coin next to the spot.",
  "photographs.side": "From the side",
  "photographs.side.hint": "Only if the spot is raised. Hold the phone level with the skin.",
  "photographs.other": "Another photo",
  "photographs.other.hint": "Anything else that the specialist should see.",
  "photographs.formats": "Each photo can be up to {size} MB. You can send {most} photos.",
  "photographs.send": "Send these photos",
  "photographs.sent": "The photos were sent.",
  "photographs.removed": "The photo was removed.",

  "photographs.arrived": "Photos that have arrived",
  "photographs.arrived.none": "No photos have arrived yet.",
  "photographs.arrived.count": {
    one: "{count} photo has arrived.",
    other: "{count} photos have arrived.",
  },
  "photographs.arrived.checking": "We are checking this photo.",
  "photographs.arrived.look_again": "Check again",
  "photographs.arrived.good": "This photo is clear.",
  "photographs.arrived.again": "You can remove it and take it again.",
  "photographs.arrived.broken": "We cannot open this photo. Remove it and send another one.",
  "photographs.arrived.remove": "Remove",
  "photographs.arrived.remove_one": "Remove this photo: {photo}",
  "photographs.arrived.alt": "{photo}, sent {moment}",

  "photographs.asked": "Photos that we ask for",
  "photographs.asked.there": "Arrived",
  "photographs.asked.poor": "Arrived, but not clear",
  "photographs.asked.missing": "Not arrived yet",
  "photographs.asked.optional": "Only if the spot is raised",

  "photographs.waiting":
    "These photos had not arrived when the page was closed. Choose the same photo again to go on.",

  "photographs.fault.blurred":
    "This photo is blurred. Hold the phone still, tap the spot on the screen and take it again.",
  "photographs.fault.too_dark":
    "This photo is too dark. Go to a window or put on more light and take it again.",
  "photographs.fault.too_bright":
    "This photo is too bright. Turn off the flash or move out of direct light and take it again.",
  "photographs.fault.too_small":
    "This photo is too small. Choose it in its full size, not a copy that was made smaller.",
} as const;
