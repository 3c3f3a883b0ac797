import type { whoWords as part } from "@/domain/words/english/who.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const whoWords: Translated<typeof part> = {
  "who.title": "কে উত্তর দিচ্ছেন?",
  "who.patient": "আমি নিজেই রোগী",
  "who.other": "আমি রোগীর হয়ে উত্তর দিচ্ছি",
  "who.name": "আপনার পুরো নাম",
  "who.relation": "আপনি রোগীকে কীভাবে চেনেন?",
  "who.relation_hint": "যেমন, মেয়ে, বন্ধু বা পরিচর্যাকারী",
  "who.why": "আপনি কেন রোগীর হয়ে উত্তর দিচ্ছেন?",
  "who.why_hint": "যেমন, তিনি ফোন ব্যবহার করতে পারেন না, বা তিনি অসুস্থ",
  "who.interpreter": "দোভাষী",
  "who.interpreter_needed": "ফোনে কথা বলা ও সাক্ষাতের জন্য রোগীর দোভাষী দরকার",
  "who.home_title": "বাসিন্দাকে কে সাহায্য করছেন?",
  "who.role": "কেয়ার হোমে আপনার কাজ",
  "who.capacity": "বাসিন্দা কি এ বিষয়ে নিজে সিদ্ধান্ত নিতে পারেন?",
  "who.capacity_hint": "আগে তাঁকে এমনভাবে বুঝিয়ে বলুন যাতে তিনি বুঝতে পারেন",
  "who.capacity_yes": "হ্যাঁ, তিনি সিদ্ধান্ত নিতে পারেন",
  "who.capacity_no": "না, তিনি এ বিষয়ে সিদ্ধান্ত নিতে পারেন না",
  "who.best_interests": "আপনি কাকে জিজ্ঞাসা করেছেন, এবং এটি কেন বাসিন্দার জন্য সবচেয়ে ভালো?",
  "who.best_interests_hint": "বাসিন্দা সিদ্ধান্ত নিতে না পারলে এর উত্তর দিন",
  "who.family": "পরিবার কি এ বিষয়ে জানে?",
  "who.family_yes": "হ্যাঁ, পরিবার জানে",
  "who.family_no": "না, পরিবার এখনো জানে না",
  "who.family_not_wanted": "বাসিন্দা চান না যে পরিবার জানুক",
};
