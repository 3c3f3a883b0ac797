import type { letterWords as part } from "@/domain/words/english/letter.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const letterWords: Translated<typeof part> = {
  "letter.title": "آپ کا خط",
  "letter.from": "یہ خط {organisation} کی طرف سے ہے۔",
  "letter.written_on": "یہ {day} کو لکھا گیا۔",
  "letter.changed": "یہ خط {day} کو تبدیل کیا گیا۔ یہ آپ کے پہلے خط کی جگہ ہے۔",
  "letter.in_english":
    "ماہر ڈاکٹر نے یہ خط انگریزی میں لکھا ہے۔ اگر اسے پڑھنے میں مدد چاہیے تو اپنی جی پی سرجری کو فون کریں۔",
  "letter.to_do": "آپ کو کیا کرنے کے لیے کہا گیا",
  "letter.if_question": "اگر آپ کا اپنے خط کے بارے میں کوئی سوال ہے",
  "letter.call_practice": "{practice} کو {phone} پر فون کریں۔",
  "letter.call_practice_no_phone": "{practice} کو فون کریں۔",
  "letter.if_worse": "اگر آپ کی حالت بگڑ جائے",
  "letter.call_111":
    "اگر آپ کو جلدی طبی مدد چاہیے لیکن یہ ہنگامی صورت نہیں ہے تو 111 پر فون کریں یا \u200e111.nhs.uk پر جائیں۔",
  "letter.until":
    "آپ یہ لنک {day} تک استعمال کر سکتے ہیں۔ اس کے بعد اپنی جی پی سرجری سے نیا لنک مانگیں۔",
  "letter.print": "یہ خط پرنٹ کریں",
  "letter.print_title": "پرنٹ کرنے کے لیے خط",
  "letter.print_now": "پرنٹ کریں",
  "letter.ask": "اپنی جی پی سرجری سے سوال پوچھیں",
  "letter.share": "یہ خط کسی کو دکھائیں",
  "letter.follow_up": "نئی تصویریں بھیجیں",
  "letter.questions": "آپ کے سوالات",
  "letter.asked_on": "آپ نے یہ {day} کو پوچھا",
  "letter.replied_on": "{practice} نے {day} کو جواب دیا",
  "letter.settled_on": "{practice} نے {day} کو یہ معاملہ نمٹا دیا۔",
  "letter.no_reply_yet": "{practice} نے ابھی جواب نہیں دیا۔",
  "letter.ask_title": "اپنے خط کے بارے میں سوال پوچھیں",
  "letter.ask_intro":
    "{practice} آپ کا سوال پڑھے گی۔ وہ اس صفحے پر جواب دے گی یا آپ کو فون کرے گی۔",
  "letter.ask_not_urgent":
    "اس صفحے کو ایسی کسی بات کے لیے استعمال نہ کریں جو انتظار نہیں کر سکتی۔ کسی کے پڑھنے میں چند دن لگ سکتے ہیں۔",
  "letter.ask_label": "آپ کا سوال",
  "letter.ask_hint": "آپ اپنی زبان میں لکھ سکتے ہیں۔",
  "letter.ask_send": "اپنا سوال بھیجیں",
  "letter.ask_empty": "اپنا سوال درج کریں",
  "letter.ask_long": {
    one: "آپ کا سوال {count} حرف یا اس سے کم ہونا چاہیے",
    other: "آپ کا سوال {count} حروف یا اس سے کم ہونا چاہیے",
  },
  "letter.ask_many": {
    one:
      "آپ کا {count} سوال ہے جس کا ابھی کسی نے جواب نہیں دیا۔ جواب کا انتظار کریں، یا اپنی جی پی سرجری کو فون کریں۔",
    other:
      "آپ کے {count} سوالات ہیں جن کا ابھی کسی نے جواب نہیں دیا۔ جواب کا انتظار کریں، یا اپنی جی پی سرجری کو فون کریں۔",
  },
  "letter.asked_title": "ہم نے آپ کا سوال آپ کی جی پی سرجری کو بھیج دیا ہے",
  "letter.asked_told": "جواب آنے پر ہم آپ کو پیغام بھیجیں گے۔",
  "letter.asked_look": "جواب دیکھنے کے لیے اپنا لنک دوبارہ کھولیں۔",
  "letter.back_to_letter": "اپنے خط پر واپس جائیں",
  "letter.share_title": "یہ خط دکھائیں",
  "letter.share_intro":
    "آپ کسی ایسے شخص کے لیے لنک بنا سکتے ہیں جس پر آپ کو بھروسا ہو، مثلاً رشتہ دار یا دیکھ بھال کرنے والا۔ وہ یہ خط پڑھ سکتا ہے۔ اسے آپ کی تاریخ پیدائش کی ضرورت نہیں۔",
  "letter.share_care":
    "جس کے پاس بھی لنک ہو وہ خط پڑھ سکتا ہے۔ آپ کسی بھی وقت لنک واپس لے سکتے ہیں۔",
  "letter.share_days": {
    one: "لنک {count} دن کام کرتا ہے۔",
    other: "لنک {count} دن کام کرتا ہے۔",
  },
  "letter.share_for": "لنک کس کے لیے ہے؟",
  "letter.share_for_hint": "آپ اسے خالی چھوڑ سکتے ہیں۔ اس سے آپ اپنے لنکس میں فرق کر سکتے ہیں۔",
  "letter.share_for_long": {
    one: "یہ {count} حرف یا اس سے کم ہونا چاہیے",
    other: "یہ {count} حروف یا اس سے کم ہونا چاہیے",
  },
  "letter.share_make": "لنک بنائیں",
  "letter.share_many": {
    one: "آپ کا {count} لنک کام کر رہا ہے۔ دوسرا بنانے سے پہلے اسے واپس لیں۔",
    other: "آپ کے {count} لنک کام کر رہے ہیں۔ دوسرا بنانے سے پہلے ایک واپس لیں۔",
  },
  "letter.share_made_title": "دکھانے کے لیے آپ کا لنک",
  "letter.share_made_once":
    "ہم یہ لنک صرف ایک بار دکھاتے ہیں۔ ابھی کاپی کریں، اور خود انہیں بھیجیں۔",
  "letter.share_address": "دکھانے کے لیے لنک",
  "letter.share_see_all": "اپنے بنائے ہوئے سب لنک دیکھیں",
  "letter.share_list": "آپ کے بنائے ہوئے لنک",
  "letter.share_named": "{name} کے لیے لنک",
  "letter.share_unnamed": "{day} کو بنایا گیا لنک",
  "letter.share_opened": {
    one: "{count} بار کھولا گیا",
    other: "{count} بار کھولا گیا",
  },
  "letter.share_not_opened": "ابھی نہیں کھولا گیا",
  "letter.share_until": "{day} تک کام کرتا ہے",
  "letter.share_take_back": "یہ لنک واپس لیں",
  "letter.share_taken_back": "{day} کو واپس لیا گیا",
  "letter.share_over": "{day} کو کام کرنا بند ہوا",
  "letter.shared_title": "ایک خط جو کسی نے آپ کو دکھایا",
  "letter.shared_intro":
    "کسی نے آپ کو اپنی صحت کے بارے میں ایک خط دکھایا ہے۔ یہ نجی ہے۔ اسے کسی اور کو نہ دکھائیں۔",
  "letter.shared_read": "خط پڑھیں",
  "letter.shared_letter": "خط",
  "letter.shared_to_do": "مریض کو کیا کرنے کے لیے کہا گیا",
  "letter.shared_gone_title": "اب آپ یہ خط نہیں پڑھ سکتے",
  "letter.shared_gone":
    "لنک نے کام کرنا بند کر دیا ہے، یا اسے واپس لے لیا گیا ہے۔ جس نے آپ کو بھیجا اس سے پوچھیں۔",
  "letter.follow_title": "نئی تصویریں بھیجیں",
  "letter.follow_intro": "ماہر ڈاکٹر نے نئی تصویریں مانگی ہیں تاکہ دیکھ سکے کہ اب کیا حال ہے۔",
  "letter.follow_due": "براہ کرم انہیں {day} کو یا اس کے فوراً بعد بھیجیں۔",
  "letter.follow_early":
    "ماہر ڈاکٹر نے انہیں {day} کے لیے مانگا ہے۔ اگر کچھ بدلا ہے تو آپ ابھی بھیج سکتے ہیں۔",
  "letter.follow_what":
    "ہم آپ سے کچھ سوالات پوچھیں گے اور دکھائیں گے کہ تصویریں کیسے لیں۔ پہلے {practice} انہیں دیکھے گی۔",
  "letter.follow_start": "ابھی شروع کریں",
  "letter.follow_begun_title": "آپ نئی تصویریں بھیجنا شروع کر چکے ہیں",
  "letter.follow_begun":
    "سب سے نیا لنک استعمال کریں جو ہم نے آپ کو بھیجا۔ اگر نہ ملے تو اپنی جی پی سرجری کو فون کریں۔",
  "letter.follow_not_title": "آپ یہاں نئی تصویریں نہیں بھیج سکتے",
  "letter.follow_not": "اپنی جی پی سرجری کو فون کریں۔ وہ آپ کو بتا سکتے ہیں کہ آگے کیا کرنا ہے۔",
};
