import type { checkWords as part } from "@/domain/words/english/check.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const checkWords: Translated<typeof part> = {
  "check.title": "আপনার উত্তর দেখে নিন",
  "check.change": "বদলান",
  "check.who": "কে উত্তর দিচ্ছেন",
  "check.consent": "সম্মতি",
  "check.agreed": "রাজি",
  "check.photographs": "ছবি",
  "check.photographs_here": {
    one: "{count}টি ছবি পৌঁছেছে",
    other: "{count}টি ছবি পৌঁছেছে",
  },
  "check.not_answered": "এখনো উত্তর দেওয়া হয়নি",
  "check.nothing_said": "কিছু না",
  "check.missing_title": "পাঠানোর আগে",
  "check.missing_answer": "এই প্রশ্নের উত্তর দিন: {question}",
  "check.no_photograph":
    "কোনো ছবি পৌঁছায়নি। ছবি বিশেষজ্ঞকে সাহায্য করে। পারলে এখন ছবি দিন। ছবি ছাড়াও আপনি পাঠাতে পারেন।",
  "check.add_photographs": "ছবি দিন",
  "check.before": "আপনি পাঠান চাপলে আপনার উত্তর {practice}-এর কাছে যাবে।",
  "check.before_service": "আপনি পাঠান চাপলে আপনার উত্তর {practice} এবং বিশেষজ্ঞ দলের কাছে যাবে।",
  "check.send": "পাঠান",
};
