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

  // Questionnaires.
  "survey.form_text":
    "{practice} একটি পরিষেবার সঙ্গে কাজ করে, যারা আপনার মতামত জানতে চায়। নাম না দিয়ে এখানে উত্তর দিন: {address}",
  "survey.form_subject": "একটি পরিষেবা সম্পর্কে কয়েকটি প্রশ্ন",
  "survey.form_email":
    "{practice} আরেকটি পরিষেবার সঙ্গে কাজ করে। সেই পরিষেবা আপনার মতামত জানতে চায়। আপনি ফোন, ট্যাবলেট বা কম্পিউটারে উত্তর দিতে পারেন।",
  "survey.form_anonymous":
    "আপনার উত্তরগুলি বেনামী। পাঠানো পর্যন্ত সেগুলি রাখা হয়, যাতে আপনি পরে চালিয়ে যেতে পারেন। তারপর কে উত্তর দিয়েছে তা কেউ দেখতে পারে না।",
  "survey.form_stop_how": "আপনি যদি না চান যে আমরা আবার জিজ্ঞাসা করি, তবে লিঙ্কটি খুলে সেখানে জানান।",
  "survey.form_stop": "আমাকে আর জিজ্ঞাসা করবেন না",
  "survey.form_stopped": "আপনাকে আর জিজ্ঞাসা করা হবে না।",
  "survey.form_later":
    "আপনি যা উত্তর দেন তা সঙ্গে সঙ্গে রাখা হয়। পরে বা অন্য ডিভাইসে চালিয়ে যেতে লিঙ্কটি আবার খুলুন।",
  "survey.form_in_english": "প্রশ্নগুলি ইংরেজিতে, পরিষেবাটি যেভাবে লিখেছে।",
  "survey.form_part": "{all}টির মধ্যে {number} নম্বর অংশ",
  "survey.form_missing": "এই প্রশ্নের উত্তর দিন",
  "survey.form_choose": "উত্তরগুলি থেকে বেছে নিন",
  "survey.form_number": "{least} থেকে {most} পর্যন্ত একটি সংখ্যা লিখুন",
  "survey.form_too_long": "{most} বা তার কম অক্ষর ব্যবহার করুন",
  "survey.form_only_if": "শুধু যদি আপনি “{question}” প্রশ্নে {answers} উত্তর দিয়ে থাকেন",
  "survey.form_once": "পাঠানোর পর আপনি উত্তর বদলাতে পারবেন না।",
  "survey.form_sent_before": "এই উত্তরগুলি আগেই পাঠানো হয়েছে",
  "survey.form_late": "{day} পর্যন্ত উত্তর নেওয়া হয়েছে। উত্তর দিতে চাওয়ার জন্য ধন্যবাদ।",
};
