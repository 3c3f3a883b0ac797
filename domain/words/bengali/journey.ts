import type { journeyWords as part } from "@/domain/words/english/journey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const journeyWords: Translated<typeof part> = {
  "journey.save": "সংরক্ষণ করে এগিয়ে যান",
  "journey.for_them": "যাঁকে আপনি সাহায্য করছেন তাঁর হয়ে উত্তর দিন।",
  "journey.kept":
    "আপনি বোতাম চাপলে আমরা প্রতিটি উত্তর রেখে দিই। আপনি থামতে পারেন এবং {day} পর্যন্ত একই লিংক দিয়ে ফিরে আসতে পারেন।",
  "journey.not_taken": "আমরা এটি সংরক্ষণ করতে পারিনি। আপনার লিংক আবার খুলুন এবং কী সংরক্ষণ হয়েছে দেখুন।",
  "journey.progress": "প্রশ্ন {number}, মোট {count}",
  "journey.i_do_not_know": "আমি জানি না",
  "journey.own_language": "আপনি নিজের ভাষায় লিখতে পারেন।",
  "journey.missing_choice": "একটি উত্তর বেছে নিন",
  "journey.missing_several": "অন্তত একটি উত্তর বেছে নিন",
  "journey.missing_words": "উত্তর লিখুন, বা আমি জানি না চাপুন",
  "journey.missing_place": "শরীরের একটি জায়গা বেছে নিন, বা আমি জানি না চাপুন",
  "journey.long": "{most} বা তার কম অক্ষর ব্যবহার করুন",
  "journey.number_wrong": "একটি সংখ্যা লিখুন, যেমন ৬",
  "journey.number_high": "{most} বা তার কম একটি সংখ্যা লিখুন",
  "journey.date_wrong": "সঠিক তারিখ লিখুন",
  "journey.one_alone": "এই উত্তর অন্যগুলোর সঙ্গে বেছে নেওয়া যায় না: {answer}",
  "journey.side_wrong": "সেই জায়গার এই পাশ নেই। অন্য পাশ বেছে নিন, বা কোনো পাশ নয়",
  "journey.over": "এই লিংকের আর দরকার নেই",
  "journey.over_body":
    "{practice} এই লিংকে আর উত্তরের জন্য অপেক্ষা করছে না। আপনার কিছু করার দরকার নেই। কোনো প্রশ্ন থাকলে তাদের ফোন করুন।",
};
