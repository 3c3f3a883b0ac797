/** What a page of a call says. */

export const mediaWords = {
  refused: "The microphone is not allowed",
  no_microphone: "No microphone was found",
  no_camera: "The camera cannot be used: you will be heard, and not seen",
};

/** Of somebody else, over their picture. */
export function wordsOf({ member: { name }, how, far: { picture, sound } }, phone) {
  if (how === "given_up") {
    const instead = phone ? ` Call ${phone} by telephone.` : "";
    return `The line to ${name} is lost.${instead} It is still being tried`;
  }
  if (how === "reconnecting") return "Connecting…";
  const words = [
    picture === "off" && "Camera is off",
    picture === "stopped" && "Sound only: the line is poor. The picture comes back by itself",
    picture === "lowered" && "Smaller picture: the line is poor",
    sound === "off" && "Microphone is off",
  ].filter(Boolean);
  return words.join(". ");
}

/** Of what goes out from here. */
export function ownWords({ level, hopeless }, phone) {
  if (level === "full") return "";
  if (level === "lowered") return "The line is poor: your picture is sent smaller";
  if (hopeless) {
    const instead = phone ? ` Call ${phone} by telephone` : " Go on by telephone";
    return `The line is too poor for sound as well.${instead}`;
  }
  return "The line is poor: sound only for now. Your picture comes back by itself";
}

export const whoIsThere = (others) => {
  if (others.length === 0) return "Nobody else is in the call";
  if (others.every(({ peerId }) => !peerId)) return `Waiting for ${others[0].name}`;
  return "";
};
