import type { journeyWords as part } from "@/domain/words/english/journey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const journeyWords: Translated<typeof part> = {
  "journey.save": "محفوظ کریں اور آگے بڑھیں",
  "journey.for_them": "جس شخص کی آپ مدد کر رہے ہیں اس کی طرف سے جواب دیں۔",
  "journey.kept":
    "جب آپ بٹن دباتے ہیں تو ہم ہر جواب محفوظ کر لیتے ہیں۔ آپ رک سکتے ہیں اور {day} تک اسی لنک سے واپس آ سکتے ہیں۔",
  "journey.not_taken":
    "ہم یہ محفوظ نہیں کر سکے۔ اپنا لنک دوبارہ کھولیں اور دیکھیں کہ کیا محفوظ ہوا۔",
  "journey.progress": "سوال {number} از {count}",
  "journey.i_do_not_know": "مجھے نہیں معلوم",
  "journey.own_language": "آپ اپنی زبان میں لکھ سکتے ہیں۔",
  "journey.missing_choice": "ایک جواب منتخب کریں",
  "journey.missing_several": "کم از کم ایک جواب منتخب کریں",
  "journey.missing_words": "جواب لکھیں، یا مجھے نہیں معلوم دبائیں",
  "journey.missing_place": "جسم پر جگہ منتخب کریں، یا مجھے نہیں معلوم دبائیں",
  "journey.long": "زیادہ سے زیادہ {most} حروف استعمال کریں",
  "journey.number_wrong": "ایک عدد درج کریں، مثال کے طور پر 6",
  "journey.number_high": "ایسا عدد درج کریں جو {most} یا اس سے کم ہو",
  "journey.date_wrong": "درست تاریخ درج کریں",
  "journey.one_alone": "آپ یہ جواب دوسرے جوابات کے ساتھ منتخب نہیں کر سکتے: {answer}",
  "journey.side_wrong": "اس جگہ کی یہ طرف نہیں ہوتی۔ دوسری طرف منتخب کریں، یا کوئی طرف نہیں",
  "journey.over": "اب اس لنک کی ضرورت نہیں",
  "journey.over_body":
    "{practice} اب اس لنک سے جوابات کا انتظار نہیں کر رہی۔ آپ کو کچھ کرنے کی ضرورت نہیں۔ اگر کوئی سوال ہو تو انہیں فون کریں۔",
};
