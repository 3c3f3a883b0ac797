import type { callWords as part } from "@/domain/words/english/call.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const callWords: Translated<typeof part> = {
  "call.title": "ভিডিও কল",
  "call.asked": "{hub} আপনাকে একটি ভিডিও কলে যোগ দিতে অনুরোধ করছে।",
  "call.shown_as": "কলের সবাই এই নামটি দেখবেন: {name}",
  "call.ready":
    "আপনার একটি ক্যামেরা ও মাইক্রোফোন লাগবে। শান্ত জায়গায় বসুন, যেখানে অন্য কেউ শুনতে পাবে না। কলটি রেকর্ড করা হয় না।",
  "call.ask": "ভিতরে আসার অনুমতি চান",
  "call.waiting": "আপনি অপেক্ষার ঘরে আছেন",
  "call.waiting_hint": "কলের কেউ আপনাকে ভিতরে আসতে দেবেন। এই পাতাটি খোলা রাখুন।",
  "call.turned_away": "আপনাকে এই কলে আসতে দেওয়া হয়নি",
  "call.over": "এই কলটি শেষ হয়েছে, অথবা ঠিকানাটি সম্পূর্ণ নয়",
  "call.left": "আপনি কলটি ছেড়েছেন",
  "call.again": "আবার ভিতরে আসার অনুমতি চান",
  "call.used": "এই লিঙ্কটি অন্য একটি যন্ত্রে খোলা হয়েছে",
  "call.one_device": "লিঙ্কটি একটি যন্ত্রে এবং শুধু এই কলের জন্য কাজ করে।",
  "call.ask_hub": "সাহায্য লাগলে {hub}-কে ফোন করুন।",
  "call.text": "{hub} আপনাকে এখন ভিডিও কলে ডাকছে: {address}",
  "call.subject": "{hub} আপনাকে ভিডিও কলে ডাকছে",
  "call.email":
    "{hub} আপনাকে এখন একটি ভিডিও কলে যোগ দিতে অনুরোধ করছে। ক্যামেরা আছে এমন ফোন, ট্যাবলেট বা কম্পিউটারে এই ঠিকানাটি খুলুন:",
};
