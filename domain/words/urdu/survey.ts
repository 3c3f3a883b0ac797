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
  "survey.about": "آپ کے بارے میں",
  "survey.about_why":
    "آپ انہیں خالی چھوڑ سکتے ہیں۔ آپ جو منتخب کرتے ہیں اسے صرف گنا جاتا ہے، اور آپ کے جواب کے ساتھ نہیں رکھا جاتا۔",
  "survey.kiosk_stored":
    "آپ کا جواب رابطہ بحال ہونے تک اس ٹیبلٹ پر رکھا گیا ہے۔ اس سے یہ معلوم نہیں ہوتا کہ آپ کون ہیں۔",
  "survey.kiosk_soon": "یہ صفحہ جلد ہی اگلے شخص کے لیے دوبارہ شروع ہو گا۔",
  "survey.kiosk_chosen": "آپ نے جو منتخب کیا ہے وہ بھیج دیا جائے گا۔",
  "survey.kiosk_more_time": "میں ابھی جواب دے رہا / رہی ہوں",
};
