import type { surveyWords as part } from "@/domain/words/english/survey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const surveyWords: Translated<typeof part> = {
  "survey.title": "আপনার অভিজ্ঞতার কথা আমাদের জানান",
  "survey.anonymous":
    "আপনার উত্তরে আপনার পরিচয় থাকে না। আমরা আপনার নাম জিজ্ঞাসা করি না, এবং কে উত্তর দিয়েছেন তা কেউ দেখতে পারে না।",
  "survey.in_english": "এই প্রশ্ন ও এর উত্তরগুলো ইংরেজিতে আছে। NHS সব জায়গায় এই একই কথা ব্যবহার করে।",
  "survey.own_words": "আপনি এটি খালি রাখতে পারেন। আপনার নাম বা অন্য কারও নাম লিখবেন না।",
  "survey.who": "কে উত্তর দিচ্ছেন?",
  "survey.who_self": "যিনি চিকিৎসা পেয়েছেন",
  "survey.who_relative": "আত্মীয় বা বন্ধু",
  "survey.who_carer": "পরিচর্যাকারী",
  "survey.skip": "আপনি এটি খালি রাখতে পারেন।",
  "survey.send": "আপনার উত্তর পাঠান",
  "survey.experience_missing": "একটি উত্তর বেছে নিন",
  "survey.comment_too_long": "৫,০০০ বা তার কম অক্ষর ব্যবহার করুন",
  "survey.thanks": "ধন্যবাদ",
  "survey.sent": "আপনার উত্তর {organisation}-কে পাঠানো হয়েছে। আপনি কে তা এতে লেখা নেই।",
  "survey.close": "আপনি এখন এই পাতা বন্ধ করতে পারেন।",
  "survey.again": "আরেকটি উত্তর দিন",
  "survey.contact": "আপনি কি চান আমরা আপনার সঙ্গে যোগাযোগ করি?",
  "survey.contact_apart":
    "আপনার নাম ও যোগাযোগের তথ্য আপনার উত্তর থেকে আলাদা রাখা হয়। কোন উত্তরটি আপনার তা আমরা জানতে পারি না, তাই বিষয়টি কী তা আমাদের জানান।",
  "survey.contact_name": "আপনার নাম",
  "survey.contact_way": "আপনার ফোন নম্বর বা ইমেইল ঠিকানা",
  "survey.contact_about": "বিষয়টি কী",
  "survey.contact_send": "যোগাযোগের অনুরোধ করুন",
  "survey.contact_missing": "ফোন নম্বর বা ইমেইল ঠিকানা লিখুন",
  "survey.contact_sent": "{organisation} আপনার সঙ্গে যোগাযোগ করবে।",
  "survey.over": "এই পাতা বন্ধ হয়ে গেছে",
  "survey.over_why":
    "আপনি আর এখানে উত্তর দিতে পারবেন না। আপনার অভিজ্ঞতার কথা আমাদের জানাতে, যে কর্মীরা আপনার দেখাশোনা করেন তাঁদের জিজ্ঞাসা করুন।",
  "survey.about": "আপনার সম্পর্কে",
  "survey.about_why":
    "আপনি এগুলো খালি রাখতে পারেন। আপনি যা বেছে নেন তা শুধু গণনা করা হয়, এবং আপনার উত্তরের সঙ্গে রাখা হয় না।",
  "survey.kiosk_stored": "সংযোগ না পাওয়া পর্যন্ত আপনার উত্তর এই ট্যাবলেটে রাখা আছে। এতে আপনি কে তা বলা নেই।",
  "survey.kiosk_soon": "এই পৃষ্ঠাটি শীঘ্রই পরের ব্যক্তির জন্য আবার শুরু হবে।",
  "survey.kiosk_chosen": "আপনি যা বেছে নিয়েছেন তা পাঠানো হবে।",
  "survey.kiosk_more_time": "আমি এখনও উত্তর দিচ্ছি",
};
