import type { savingWords as part } from "@/domain/words/english/saving.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const savingWords: Translated<typeof part> = {
  "saving.saved": "{time}-এ সংরক্ষণ হয়েছে",
  "saving.ended":
    "এটি সংরক্ষণ হয়নি। আপনার লিংক আবার খুলুন এবং জন্ম তারিখ দিন। আপনি যা লিখেছেন তা এখনো এখানে আছে।",
  "saving.refused": "এটি সংরক্ষণ হয়নি। কারণ দেখতে নিচের বোতাম চাপুন।",
  "saving.unreached": "এটি এখনো সংরক্ষণ হয়নি। সংযোগ নেই। আমরা চেষ্টা চালিয়ে যাচ্ছি।",
};
