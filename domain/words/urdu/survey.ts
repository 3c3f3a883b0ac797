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
  "survey.public_title": "لوگ ہمارے بارے میں کیا کہتے ہیں",
  "survey.public_days": "{from} سے {to} تک",
  "survey.public_asked": "یہ سوال ہے، اور لوگوں نے اس کا جواب اس طرح دیا۔",
  "survey.public_answers": "جوابات",
  "survey.public_positive": "مثبت",
  "survey.public_negative": "منفی",
  "survey.public_counted":
    "مثبت سے مراد ہے ”{positive}“۔ منفی سے مراد ہے ”{negative}“۔ دونوں تمام جوابات کا حصہ ہیں۔",
  "survey.public_place": "جگہ",
  "survey.public_whole": "تمام جگہیں ملا کر",
  "survey.public_hidden":
    "* 5 سے کم لوگوں نے جواب دیا، یا یہ عدد اس لیے نہیں دکھایا گیا کہ کوئی یہ معلوم نہ کر سکے کہ ان لوگوں نے کیا کہا۔",
  "survey.public_left_out":
    "وہ جوابات جو شامل نہیں کیے گئے کیونکہ وہ کسی شخص نے نہیں دیے تھے: {count}۔",
  "survey.public_as_at": "{day} کے اعداد و شمار۔",
  "survey.public_restated":
    "اس مدت کے اعداد و شمار پہلے شائع کیے گئے تھے، اور اب درست کر دیے گئے ہیں۔",
  "survey.public_said_done": "آپ نے کہا، ہم نے کیا",
  "survey.public_said": "آپ نے کہا",
  "survey.public_did": "ہم نے کیا",
  "survey.public_comments": "لوگوں کے اپنے الفاظ میں",
  "survey.public_reply": "ہمارا جواب",
  "survey.public_alone":
    "یہ اعداد و شمار ایک ادارے کے بارے میں ہیں۔ یہ دوسروں سے موازنے کے لیے نہیں ہیں۔",
  "survey.public_other_months": "دوسرے مہینے",
  "survey.public_poster": "اسے پوسٹر کے طور پر پرنٹ کریں",
  "survey.public_removed": "الفاظ ہٹا دیے گئے",
  "survey.public_nobody": "اس مدت میں کسی نے جواب نہیں دیا۔",
  "survey.public_none": "یہاں کچھ شائع نہیں کیا گیا",
  "survey.public_none_why": "ادارے نے یہ شائع نہیں کیا، یا واپس لے لیا ہے۔",
  "survey.poster_how": "اپنے فون کے کیمرے سے کوڈ اسکین کریں، یا یہ پتہ ٹائپ کریں:",
  "survey.poster_time": "اس میں ایک منٹ سے کم لگتا ہے۔ آپ کو اکاؤنٹ کی ضرورت نہیں۔",
  "survey.poster_paper":
    "اگر آپ کاغذ یا ٹیلی فون استعمال کرنا چاہتے ہیں تو عملے کے کسی رکن سے کہیں۔",
  "survey.poster_languages": "آپ ان زبانوں میں جواب دے سکتے ہیں:",
  "survey.poster_qr": "کوڈ جو {address} پر لے جاتا ہے",
  "survey.public_all": "تمام جوابات",
  "survey.public_more": "مزید یہاں پڑھیں: {address}",

  // Questionnaires.
  "survey.form_text":
    "{practice} ایک ایسی سروس کے ساتھ کام کرتا ہے جو آپ کی رائے پوچھتی ہے۔ اپنا نام بتائے بغیر یہاں جواب دیں: {address}",
  "survey.form_subject": "ایک سروس کے بارے میں چند سوالات",
  "survey.form_email":
    "{practice} ایک اور سروس کے ساتھ کام کرتا ہے۔ وہ سروس آپ کی رائے پوچھتی ہے۔ آپ فون، ٹیبلیٹ یا کمپیوٹر پر جواب دے سکتے ہیں۔",
  "survey.form_anonymous":
    "آپ کے جوابات گمنام ہیں۔ بھیجنے تک انہیں محفوظ رکھا جاتا ہے تاکہ آپ بعد میں جاری رکھ سکیں۔ اس کے بعد کوئی نہیں دیکھ سکتا کہ کس نے جواب دیا۔",
  "survey.form_stop_how": "اگر آپ نہیں چاہتے کہ ہم دوبارہ پوچھیں تو لنک کھولیں اور وہاں بتا دیں۔",
  "survey.form_stop": "مجھ سے دوبارہ نہ پوچھیں",
  "survey.form_stopped": "آپ سے دوبارہ نہیں پوچھا جائے گا۔",
  "survey.form_later":
    "آپ کے جوابات ساتھ ساتھ محفوظ ہوتے رہتے ہیں۔ بعد میں یا کسی اور ڈیوائس پر جاری رکھنے کے لیے لنک دوبارہ کھولیں۔",
  "survey.form_in_english": "سوالات انگریزی میں ہیں، جیسے سروس نے لکھے ہیں۔",
  "survey.form_part": "{all} میں سے حصہ {number}",
  "survey.form_missing": "اس سوال کا جواب دیں",
  "survey.form_choose": "جوابات میں سے منتخب کریں",
  "survey.form_number": "{least} سے {most} تک کوئی عدد لکھیں",
  "survey.form_too_long": "{most} یا اس سے کم حروف استعمال کریں",
  "survey.form_only_if": "صرف اگر آپ نے ”{question}“ کا جواب {answers} دیا",
  "survey.form_once": "بھیجنے کے بعد آپ اپنے جوابات تبدیل نہیں کر سکتے۔",
  "survey.form_sent_before": "یہ جوابات پہلے ہی بھیجے جا چکے ہیں",
  "survey.form_late": "جوابات {day} تک لیے گئے۔ جواب دینے کی خواہش کا شکریہ۔",
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
  "survey.about": "آپ کے بارے میں",
  "survey.about_why":
    "آپ انہیں خالی چھوڑ سکتے ہیں۔ آپ جو منتخب کرتے ہیں اسے صرف گنا جاتا ہے، اور آپ کے جواب کے ساتھ نہیں رکھا جاتا۔",
  "survey.kiosk_stored":
    "آپ کا جواب رابطہ بحال ہونے تک اس ٹیبلٹ پر رکھا گیا ہے۔ اس سے یہ معلوم نہیں ہوتا کہ آپ کون ہیں۔",
  "survey.kiosk_soon": "یہ صفحہ جلد ہی اگلے شخص کے لیے دوبارہ شروع ہو گا۔",
  "survey.kiosk_chosen": "آپ نے جو منتخب کیا ہے وہ بھیج دیا جائے گا۔",
  "survey.kiosk_more_time": "میں ابھی جواب دے رہا / رہی ہوں",
};
