import type { postWords as part } from "@/domain/words/english/post.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const postWords: Translated<typeof part> = {
  "post.title.history": "Questions from {practice}",
  "post.title.letter": "A letter from {practice}",
  "post.dear": "Dear {name},",
  "post.history": "We have some questions for you.\nYou can use a phone, a tablet or a computer.",
  "post.letter": "We have a letter for you.\nYou can use a phone, a tablet or a computer.",
  "post.scan": "Point the camera of your phone at this square.\nThen open the link.",
  "post.square": "Square for your phone",
  "post.type": "Or type this address on a computer:",
  "post.code": "Then type this code:",
  "post.birth": "The page asks when you were born.\nThen nobody else can open it.",
  "post.until": "You can use it until {moment}.",
  "post.help":
    "Do you need help?\nOr do you want to see somebody in person?\nCall {practice} on {phone}.",
  "post.help_practice":
    "Do you need help?\nOr do you want to see somebody in person?\nCall {practice}.",
};
