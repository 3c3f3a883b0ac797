/** The printed letter that carries a link. It has the patient's name and address, and nothing of health. */
export const postWords = {
  "post.title.history": "Questions from {practice}",
  "post.title.letter": "A letter from {practice}",
  "post.dear": "Dear {name},",
  "post.history":
    "We have some questions for you. You can answer them on a phone, a tablet or a computer.",
  "post.letter": "We have a letter for you. You can read it on a phone, a tablet or a computer.",
  "post.scan": "Point the camera of your phone at this square. Then open the link that it shows.",
  "post.square": "Square to scan with a phone",
  "post.type": "Or type this address into a browser:",
  "post.code": "Then type this code:",
  "post.birth": "The page asks for your date of birth. This is so that nobody else can open it.",
  "post.until": "You can use it until {moment}.",
  "post.help": "If you need help, or would rather be seen in person, call {practice} on {phone}.",
  "post.help_practice": "If you need help, or would rather be seen in person, call {practice}.",
} as const;
