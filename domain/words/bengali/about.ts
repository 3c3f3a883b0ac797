import type { aboutWords as part } from "@/domain/words/english/about.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const aboutWords: Translated<typeof part> = {
  "about.who_missing": "কে উত্তর দিচ্ছেন তা বেছে নিন",
  "about.name_missing": "আপনার নাম লিখুন",
  "about.name_long": "আপনার নামের জন্য ২০০ বা তার কম অক্ষর ব্যবহার করুন",
  "about.relation_missing": "আপনি রোগীকে কীভাবে চেনেন তা বলুন",
  "about.relation_long": "আপনি রোগীকে কীভাবে চেনেন তা বলতে ২০০ বা তার কম অক্ষর ব্যবহার করুন",
  "about.why_missing": "আপনি কেন রোগীর হয়ে উত্তর দিচ্ছেন তা বলুন",
  "about.why_long": "আপনি কেন উত্তর দিচ্ছেন তা বলতে ১০০০ বা তার কম অক্ষর ব্যবহার করুন",
  "about.role_missing": "কেয়ার হোমে আপনার কাজ লিখুন",
  "about.role_long": "কেয়ার হোমে আপনার কাজের জন্য ২০০ বা তার কম অক্ষর ব্যবহার করুন",
  "about.capacity_missing": "বাসিন্দা এ বিষয়ে সিদ্ধান্ত নিতে পারেন কি না তা বেছে নিন",
  "about.best_interests_missing": "আপনি কাকে জিজ্ঞাসা করেছেন, এবং এটি কেন বাসিন্দার জন্য সবচেয়ে ভালো তা বলুন",
  "about.best_interests_long": "এটি কেন সবচেয়ে ভালো তা বলতে ২০০০ বা তার কম অক্ষর ব্যবহার করুন",
  "about.family_missing": "পরিবারকে জানানো হয়েছে কি না তা বেছে নিন",
};
