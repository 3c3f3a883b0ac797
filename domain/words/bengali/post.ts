import type { postWords as part } from "@/domain/words/english/post.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const postWords: Translated<typeof part> = {
  "post.title.history": "{practice}-এর প্রশ্ন",
  "post.title.letter": "{practice}-এর একটি চিঠি",
  "post.dear": "প্রিয় {name},",
  "post.history": "আপনার জন্য আমাদের কিছু প্রশ্ন আছে। আপনি ফোন, ট্যাবলেট বা কম্পিউটারে উত্তর দিতে পারেন।",
  "post.letter": "আপনার জন্য আমাদের একটি চিঠি আছে। আপনি ফোন, ট্যাবলেট বা কম্পিউটারে পড়তে পারেন।",
  "post.scan": "আপনার ফোনের ক্যামেরা এই চৌকো ঘরের দিকে ধরুন। তারপর যে লিংক দেখায় তা খুলুন।",
  "post.square": "ফোনে স্ক্যান করার চৌকো ঘর",
  "post.type": "অথবা ব্রাউজারে এই ঠিকানা লিখুন:",
  "post.code": "তারপর এই কোড লিখুন:",
  "post.birth": "পাতাটি আপনার জন্ম তারিখ জানতে চায়। যাতে অন্য কেউ এটি খুলতে না পারে।",
  "post.until": "আপনি {moment} পর্যন্ত এটি ব্যবহার করতে পারবেন।",
  "post.help": "সাহায্য লাগলে, বা সামনাসামনি দেখাতে চাইলে, {practice}-এ {phone} নম্বরে ফোন করুন।",
  "post.help_practice": "সাহায্য লাগলে, বা সামনাসামনি দেখাতে চাইলে, {practice}-এ ফোন করুন।",
};
