import type { messagesWords as part } from "@/domain/words/english/messages.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const messagesWords: Translated<typeof part> = {
  "messages.your_practice": "আপনার জিপি সার্জারি",
  "messages.text.invitation": "আপনার জন্য {practice}-এর কিছু প্রশ্ন আছে। এখানে উত্তর দিন: {address}",
  "messages.text.reminder": "{practice} আপনার উত্তরের অপেক্ষায় আছে। এখানে উত্তর দিন: {address}",
  "messages.text.last_reminder": "{practice}: এই লিংক শিগগির বন্ধ হবে। এখানে উত্তর দিন: {address}",
  "messages.text.recovery": "{practice}: আপনি যে লিংক চেয়েছিলেন। {address}",
  "messages.text.letter": "{practice}-এর একটি চিঠি আছে আপনার জন্য। এখানে পড়ুন: {address}",
  "messages.text.letter_reminder": "{practice}: আপনার চিঠি অপেক্ষা করছে। এখানে পড়ুন: {address}",
  "messages.text.reply": "{practice} আপনাকে উত্তর দিয়েছে। এখানে পড়ুন: {address}",
  "messages.subject.invitation": "{practice}-এর প্রশ্ন",
  "messages.subject.reminder": "মনে করিয়ে দিচ্ছি: {practice}-এর প্রশ্ন",
  "messages.subject.recovery": "আপনি যে লিংক চেয়েছিলেন",
  "messages.subject.letter": "{practice}-এর একটি চিঠি",
  "messages.subject.letter_reminder": "মনে করিয়ে দিচ্ছি: {practice}-এর একটি চিঠি",
  "messages.subject.reply": "{practice}-এর উত্তর",
  "messages.email.hello": "নমস্কার / আসসালামু আলাইকুম,",
  "messages.email.invitation":
    "আপনার জন্য {practice}-এর কিছু প্রশ্ন আছে। আপনি ফোন, ট্যাবলেট বা কম্পিউটারে উত্তর দিতে পারেন।",
  "messages.email.reminder":
    "আপনার জন্য {practice}-এর কিছু প্রশ্ন আছে এবং তারা আপনার উত্তরের অপেক্ষায় আছে। আপনি যা উত্তর দিয়েছেন তা রাখা আছে।",
  "messages.email.last_reminder":
    "আপনার জন্য {practice}-এর কিছু প্রশ্ন আছে। লিংকটি শিগগির বন্ধ হবে। আপনি যা উত্তর দিয়েছেন তা রাখা আছে।",
  "messages.email.recovery": "আপনি এই লিংক আবার পাঠাতে বলেছিলেন।",
  "messages.email.letter": "{practice}-এর একটি চিঠি আছে আপনার জন্য।",
  "messages.email.letter_reminder": "{practice}-এর একটি চিঠি আছে আপনার জন্য। আপনি এখনো পড়েননি।",
  "messages.email.reply": "আপনি {practice}-কে একটি প্রশ্ন করেছিলেন। উত্তর এসেছে।",
  "messages.email.open": "এই লিংক খুলুন:",
  "messages.email.birth": "পাতাটি আপনার জন্ম তারিখ জানতে চায়। যাতে অন্য কেউ এটি খুলতে না পারে।",
  "messages.email.until": "লিংকটি {moment} পর্যন্ত কাজ করে।",
  "messages.email.lost": "লিংকটি আর কাজ না করলে এখানে নতুন লিংক চান:",
  "messages.email.call": "সাহায্য লাগলে {practice}-এ {phone} নম্বরে ফোন করুন।",
  "messages.email.call_practice": "সাহায্য লাগলে {practice}-এ ফোন করুন।",
  "messages.email.private":
    "এই ইমেইলে আপনার স্বাস্থ্য সম্পর্কে কিছু নেই। এর উত্তর দেবেন না: কেউ উত্তর পড়েন না।",
};
