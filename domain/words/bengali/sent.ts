import type { sentWords as part } from "@/domain/words/english/sent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sentWords: Translated<typeof part> = {
  "sent.title": "আপনার উত্তর পাঠানো হয়েছে",
  "sent.declined_title": "আপনি সামনাসামনি দেখাতে চেয়েছেন",
  "sent.next": "এরপর কী হবে",
  "sent.next_practice":
    "আপনি যা পাঠিয়েছেন {practice} তা দেখবে। তারা এটি বিশেষজ্ঞকে দেবে, বা আপনার সঙ্গে যোগাযোগ করবে।",
  "sent.next_service":
    "একজন বিশেষজ্ঞ আপনার পাঠানো সব দেখে {practice}-কে লিখবেন। তারপর {practice} আপনার সঙ্গে যোগাযোগ করবে।",
  "sent.next_declined": "{practice} জানে, এবং দেখা করার বিষয়ে আপনার সঙ্গে যোগাযোগ করবে।",
  "sent.by": "{day} তারিখের মধ্যে কোনো খবর না পেলে {practice}-এ ফোন করুন।",
  "sent.by_home": "{day} তারিখের মধ্যে কোনো খবর না পেলে বাসিন্দার জিপি সার্জারিতে ফোন করুন।",
  "sent.phone": "তাদের ফোন নম্বর {phone}।",
  "sent.worse": "অবস্থা খারাপ হলে",
  "sent.close": "আপনি এখন এই পাতা বন্ধ করতে পারেন। আপনার লিংক {day} পর্যন্ত আবার এই পাতা দেখাবে।",
};
