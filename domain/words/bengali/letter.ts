import type { letterWords as part } from "@/domain/words/english/letter.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const letterWords: Translated<typeof part> = {
  "letter.title": "আপনার চিঠি",
  "letter.from": "এই চিঠি {organisation} থেকে।",
  "letter.written_on": "এটি {day} তারিখে লেখা হয়েছে।",
  "letter.changed": "এই চিঠি {day} তারিখে বদলানো হয়েছে। এটি আগের চিঠির জায়গায়।",
  "letter.in_english":
    "বিশেষজ্ঞ এই চিঠি ইংরেজিতে লিখেছেন। পড়তে সাহায্য লাগলে আপনার জিপি সার্জারিতে ফোন করুন।",
  "letter.to_do": "আপনাকে যা করতে বলা হয়েছে",
  "letter.if_question": "আপনার চিঠি নিয়ে কোনো প্রশ্ন থাকলে",
  "letter.call_practice": "{practice}-এ {phone} নম্বরে ফোন করুন।",
  "letter.call_practice_no_phone": "{practice}-এ ফোন করুন।",
  "letter.if_worse": "আপনার অবস্থা খারাপ হলে",
  "letter.call_111":
    "জরুরি অবস্থা নয় কিন্তু তাড়াতাড়ি চিকিৎসা সাহায্য দরকার হলে 111 নম্বরে ফোন করুন বা 111.nhs.uk-এ যান।",
  "letter.until":
    "আপনি {day} পর্যন্ত এই লিংক ব্যবহার করতে পারবেন। তারপর আপনার জিপি সার্জারির কাছে নতুন লিংক চান।",
  "letter.print": "এই চিঠি প্রিন্ট করুন",
  "letter.print_title": "প্রিন্ট করার চিঠি",
  "letter.print_now": "প্রিন্ট করুন",
  "letter.ask": "আপনার জিপি সার্জারিকে প্রশ্ন করুন",
  "letter.share": "এই চিঠি কাউকে দেখান",
  "letter.follow_up": "নতুন ছবি পাঠান",
  "letter.questions": "আপনার প্রশ্ন",
  "letter.asked_on": "আপনি {day} তারিখে এটি জিজ্ঞাসা করেছেন",
  "letter.replied_on": "{practice} {day} তারিখে উত্তর দিয়েছে",
  "letter.settled_on": "{practice} {day} তারিখে এর ব্যবস্থা করেছে।",
  "letter.no_reply_yet": "{practice} এখনো উত্তর দেয়নি।",
  "letter.ask_title": "আপনার চিঠি নিয়ে প্রশ্ন করুন",
  "letter.ask_intro": "{practice} আপনার প্রশ্ন পড়বে। তারা এই পাতায় উত্তর দেবে বা আপনাকে ফোন করবে।",
  "letter.ask_not_urgent":
    "যা অপেক্ষা করতে পারে না তার জন্য এই পাতা ব্যবহার করবেন না। কেউ পড়তে কয়েক দিন লাগতে পারে।",
  "letter.ask_label": "আপনার প্রশ্ন",
  "letter.ask_hint": "আপনি নিজের ভাষায় লিখতে পারেন।",
  "letter.ask_send": "আপনার প্রশ্ন পাঠান",
  "letter.ask_empty": "আপনার প্রশ্ন লিখুন",
  "letter.ask_long": {
    one: "আপনার প্রশ্ন {count} বা তার কম অক্ষরের হতে হবে",
    other: "আপনার প্রশ্ন {count} বা তার কম অক্ষরের হতে হবে",
  },
  "letter.ask_many": {
    one:
      "আপনার {count}টি প্রশ্নের উত্তর এখনো কেউ দেননি। উত্তরের অপেক্ষা করুন, বা আপনার জিপি সার্জারিতে ফোন করুন।",
    other:
      "আপনার {count}টি প্রশ্নের উত্তর এখনো কেউ দেননি। উত্তরের অপেক্ষা করুন, বা আপনার জিপি সার্জারিতে ফোন করুন।",
  },
  "letter.asked_title": "আমরা আপনার প্রশ্ন আপনার জিপি সার্জারিতে পাঠিয়েছি",
  "letter.asked_told": "উত্তর এলে আমরা আপনাকে মেসেজ পাঠাব।",
  "letter.asked_look": "উত্তর দেখতে আপনার লিংক আবার খুলুন।",
  "letter.back_to_letter": "আপনার চিঠিতে ফিরে যান",
  "letter.share_title": "এই চিঠি দেখান",
  "letter.share_intro":
    "আপনি বিশ্বাস করেন এমন কারও জন্য লিংক তৈরি করতে পারেন, যেমন আত্মীয় বা পরিচর্যাকারী। তাঁরা এই চিঠি পড়তে পারেন। তাঁদের আপনার জন্ম তারিখ লাগবে না।",
  "letter.share_care": "যার কাছে লিংক আছে সে চিঠি পড়তে পারে। আপনি যেকোনো সময় লিংক ফিরিয়ে নিতে পারেন।",
  "letter.share_days": {
    one: "লিংকটি {count} দিন কাজ করে।",
    other: "লিংকটি {count} দিন কাজ করে।",
  },
  "letter.share_for": "লিংকটি কার জন্য?",
  "letter.share_for_hint": "আপনি এটি খালি রাখতে পারেন। এতে আপনার লিংকগুলো আলাদা করা সহজ হয়।",
  "letter.share_for_long": {
    one: "এটি {count} বা তার কম অক্ষরের হতে হবে",
    other: "এটি {count} বা তার কম অক্ষরের হতে হবে",
  },
  "letter.share_make": "লিংক তৈরি করুন",
  "letter.share_many": {
    one: "আপনার {count}টি লিংক কাজ করছে। আরেকটি তৈরির আগে এটি ফিরিয়ে নিন।",
    other: "আপনার {count}টি লিংক কাজ করছে। আরেকটি তৈরির আগে একটি ফিরিয়ে নিন।",
  },
  "letter.share_made_title": "দেখানোর জন্য আপনার লিংক",
  "letter.share_made_once": "আমরা এই লিংক শুধু একবার দেখাই। এখনই কপি করুন এবং নিজে পাঠান।",
  "letter.share_address": "দেখানোর লিংক",
  "letter.share_see_all": "আপনার তৈরি সব লিংক দেখুন",
  "letter.share_list": "আপনার তৈরি লিংক",
  "letter.share_named": "{name}-এর জন্য লিংক",
  "letter.share_unnamed": "{day} তারিখে তৈরি লিংক",
  "letter.share_opened": {
    one: "{count} বার খোলা হয়েছে",
    other: "{count} বার খোলা হয়েছে",
  },
  "letter.share_not_opened": "এখনো খোলা হয়নি",
  "letter.share_until": "{day} পর্যন্ত কাজ করে",
  "letter.share_take_back": "এই লিংক ফিরিয়ে নিন",
  "letter.share_taken_back": "{day} তারিখে ফিরিয়ে নেওয়া হয়েছে",
  "letter.share_over": "{day} তারিখে বন্ধ হয়েছে",
  "letter.shared_title": "কেউ আপনাকে দেখিয়েছেন এমন একটি চিঠি",
  "letter.shared_intro":
    "কেউ তাঁর স্বাস্থ্য সম্পর্কে একটি চিঠি আপনাকে দেখিয়েছেন। এটি ব্যক্তিগত। অন্য কাউকে দেখাবেন না।",
  "letter.shared_read": "চিঠি পড়ুন",
  "letter.shared_letter": "চিঠি",
  "letter.shared_to_do": "রোগীকে যা করতে বলা হয়েছে",
  "letter.shared_gone_title": "আপনি আর এই চিঠি পড়তে পারবেন না",
  "letter.shared_gone": "লিংকটি বন্ধ হয়েছে, বা ফিরিয়ে নেওয়া হয়েছে। যিনি পাঠিয়েছেন তাঁকে জিজ্ঞাসা করুন।",
  "letter.follow_title": "নতুন ছবি পাঠান",
  "letter.follow_intro": "এখন কেমন আছে তা দেখতে বিশেষজ্ঞ নতুন ছবি চেয়েছেন।",
  "letter.follow_due": "{day} তারিখে বা তার অল্প পরে পাঠান।",
  "letter.follow_early": "বিশেষজ্ঞ {day} তারিখে এগুলো চেয়েছেন। কিছু বদলালে আপনি এখনই পাঠাতে পারেন।",
  "letter.follow_what":
    "আমরা আপনাকে কিছু প্রশ্ন করব এবং কীভাবে ছবি তুলবেন তা দেখাব। আগে {practice} সেগুলো দেখবে।",
  "letter.follow_start": "এখন শুরু করুন",
  "letter.follow_begun_title": "আপনি নতুন ছবি পাঠানো শুরু করেছেন",
  "letter.follow_begun":
    "আমরা আপনাকে যে সবচেয়ে নতুন লিংক পাঠিয়েছি তা ব্যবহার করুন। না পেলে আপনার জিপি সার্জারিতে ফোন করুন।",
  "letter.follow_not_title": "আপনি এখানে নতুন ছবি পাঠাতে পারবেন না",
  "letter.follow_not": "আপনার জিপি সার্জারিতে ফোন করুন। এরপর কী করতে হবে তাঁরা বলতে পারবেন।",
};
