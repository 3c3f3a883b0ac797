import type { surveyWords as part } from "@/domain/words/english/survey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const surveyWords: Translated<typeof part> = {
  "survey.title": "ہمیں اپنے تجربے کے بارے میں بتائیں",
  "survey.anonymous":
    "آپ کا جواب گمنام ہے۔ ہم آپ کا نام نہیں پوچھتے، اور کوئی نہیں دیکھ سکتا کہ جواب کس نے دیا۔",
  "survey.in_english":
    "یہ سوال اور اس کے جوابات انگریزی میں ہیں، انہی الفاظ میں جو NHS میں ہر جگہ استعمال ہوتے ہیں۔",
  "survey.own_words": "آپ اسے خالی چھوڑ سکتے ہیں۔ اپنا نام یا کسی اور شخص کا نام نہ لکھیں۔",
  "survey.who": "جواب کون دے رہا ہے؟",
  "survey.who_self": "وہ شخص جس کا علاج ہوا",
  "survey.who_relative": "رشتہ دار یا دوست",
  "survey.who_carer": "دیکھ بھال کرنے والا / والی",
  "survey.skip": "آپ اسے خالی چھوڑ سکتے ہیں۔",
  "survey.send": "اپنا جواب بھیجیں",
  "survey.experience_missing": "ایک جواب منتخب کریں",
  "survey.comment_too_long": "زیادہ سے زیادہ 5,000 حروف استعمال کریں",
  "survey.thanks": "شکریہ",
  "survey.sent":
    "آپ کا جواب {organisation} کو بھیج دیا گیا ہے۔ اس سے یہ معلوم نہیں ہوتا کہ آپ کون ہیں۔",
  "survey.close": "اب آپ یہ صفحہ بند کر سکتے ہیں۔",
  "survey.again": "ایک اور جواب دیں",
  "survey.contact": "کیا آپ چاہتے ہیں کہ ہم آپ سے رابطہ کریں؟",
  "survey.contact_apart":
    "آپ کی تفصیلات آپ کے جواب سے الگ رکھی جاتی ہیں۔ ہمیں معلوم نہیں ہو سکتا کہ آپ کا جواب کون سا ہے، اس لیے ہمیں بتائیں کہ بات کس بارے میں ہے۔",
  "survey.contact_name": "آپ کا نام",
  "survey.contact_way": "آپ کا فون نمبر یا ای میل پتہ",
  "survey.contact_about": "بات کس بارے میں ہے",
  "survey.contact_send": "رابطے کی درخواست کریں",
  "survey.contact_missing": "فون نمبر یا ای میل پتہ درج کریں",
  "survey.contact_sent": "{organisation} کی طرف سے آپ سے رابطہ کیا جائے گا۔",
  "survey.over": "یہ صفحہ بند ہو چکا ہے",
  "survey.over_why":
    "اب آپ یہاں جواب نہیں دے سکتے۔ ہمیں اپنے تجربے کے بارے میں بتانے کے لیے اس عملے سے پوچھیں جو آپ کی دیکھ بھال کرتا ہے۔",
  "survey.invite_text":
    "{organisation}: آپ کا تجربہ کیسا رہا؟ جواب دیں، یا یہ پیغامات بند کریں: {address}",
  "survey.invite_asks": "{organisation} جاننا چاہتے ہیں کہ آپ کا تجربہ کیسا رہا",
  "survey.invite_reminder": "یہ ایک یاد دہانی ہے۔ آپ کے لیے جواب دینا ضروری نہیں ہے۔",
  "survey.invite_stop": "ایسے مزید پیغامات نہ پانے کے لیے یہ لنک کھولیں:",
  "survey.invite_start": "شروع کریں",
  "survey.stop_title": "مجھ سے دوبارہ نہ پوچھیں",
  "survey.stop_what":
    "{organisation} آپ کو ایسے مزید پیغامات نہیں بھیجیں گے۔ یہ ہمیشہ کے لیے ہے۔ آپ کی دیکھ بھال ویسی ہی رہے گی۔",
  "survey.stop_button": "یہ پیغامات بند کریں",
  "survey.stopped": "آپ کو ایسے مزید پیغامات نہیں آئیں گے",
  "survey.stopped_what": "{organisation} اس نمبر یا پتے پر آپ سے دوبارہ نہیں پوچھیں گے۔",
  "survey.used": "یہ لنک اب کام نہیں کرتا",
  "survey.used_why": "کوئی اسے پہلے ہی استعمال کر چکا ہے، یا یہ بہت پرانا ہے۔",
  "survey.used_open": "آپ اب بھی ہمیں بتا سکتے ہیں کہ آپ کا تجربہ کیسا رہا",
};
