import type { sendingWords as part } from "@/domain/words/english/sending.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const sendingWords: Translated<typeof part> = {
  "sending.looking": "ہم تصویر دیکھ رہے ہیں۔",
  "sending.waiting": "بھیجے جانے کا انتظار ہے۔",
  "sending.percent": "{percent}% بھیج دیا گیا ہے۔",
  "sending.percent_left": "{percent}% بھیج دیا گیا ہے۔ {left}",
  "sending.unseen": "پہنچنے پر ہم اسے دیکھیں گے۔",
  "sending.send_anyway": "پھر بھی بھیجیں",
  "sending.leave_out": "نہ بھیجیں",
  "sending.left_out": "تصویر {name} نہیں بھیجی جائے گی۔",
  "sending.cancel": "بھیجنا روکیں",
  "sending.cancelling": "روکا جا رہا ہے۔",
  "sending.cancelled": "روک دیا گیا۔ یہ تصویر نہیں بھیجی گئی۔",
  "sending.send_again": "دوبارہ بھیجیں",
  "sending.try_again": "دوبارہ کوشش کریں",
  "sending.go_on": "جاری رکھیں",
  "sending.goes_on_where_it_stopped": "تصویر {name} جہاں رکی تھی وہیں سے جاری ہے۔",
  "sending.back": "کنکشن واپس آ گیا ہے۔ تصویر {name} جاری ہے۔",
  "sending.cut": "کنکشن ٹوٹ گیا۔ واپس آنے پر تصویر خود جاری ہو جائے گی۔",
  "sending.was_cut": "تصویر {name} بھیجتے ہوئے کنکشن ٹوٹ گیا۔",
  "sending.fault": "کچھ غلط ہو گیا۔ ہم دوبارہ کوشش کر رہے ہیں۔",
  "sending.failed": "کچھ غلط ہو گیا۔ دوبارہ کوشش کریں۔",
  "sending.ended":
    "اپنا لنک دوسرے ٹیب میں دوبارہ کھولیں اور تاریخ پیدائش درج کریں۔ پھر یہاں جاری رکھیں۔",
  "sending.send_smaller": "چھوٹی تصویر بھیجیں",
  "sending.smaller_means": "چھوٹی تصویر جلدی پہنچتی ہے اور کم تفصیل دکھاتی ہے۔",
  "sending.smaller_offered": "تصویر {name} میں زیادہ وقت لگ رہا ہے۔ آپ چھوٹی تصویر بھیج سکتے ہیں۔",
  "sending.making_smaller": "ہم تصویر چھوٹی کر رہے ہیں۔",
  "sending.cannot_be_smaller": "تصویر {name} چھوٹی نہیں ہو سکتی۔ اسے جیسی ہے ویسی بھیجا جا رہا ہے۔",
  "sending.was_larger": "{size} (پہلے {before} تھی)",
  "sending.added": "پہنچ گئی۔",
  "sending.again": "یہ تصویر پہلے سے یہاں تھی۔ ہم اسے ایک بار رکھتے ہیں۔",
  "sending.how_much": "تصویر {name} کا کتنا حصہ پہنچ گیا ہے",
  "sending.has_arrived": "{percent}% پہنچ گیا ہے۔",
  "sending.discard": "نہ بھیجیں",
  "sending.discard_about": "تصویر {name} نہ بھیجیں",
  "sending.take": "تصویر لیں",
  "sending.empty": "یہ فائل خالی ہے۔ دوسری تصویر منتخب کریں۔",
  "sending.cannot_open": "یہ فائل نہیں کھل سکتی۔ اسے دوبارہ منتخب کریں۔",
  "sending.left.seconds": "چند سیکنڈ باقی ہیں۔",
  "sending.left.minute": "ایک منٹ سے کم باقی ہے۔",
  "sending.left.minutes": {
    one: "تقریباً {count} منٹ باقی ہے۔",
    other: "تقریباً {count} منٹ باقی ہیں۔",
  },
  "sending.left.hour": "ایک گھنٹہ یا زیادہ باقی ہے۔",
  "sending.problem.nothing": "کم از کم ایک تصویر منتخب کریں۔",
  "sending.problem.not_photograph": "یہ فائل ایسی تصویر نہیں جسے ہم کھول سکیں۔ دوسری منتخب کریں۔",
  "sending.problem.not_photograph_named":
    "فائل {name} ایسی تصویر نہیں جسے ہم کھول سکیں۔ اسے نہیں بھیجا گیا۔",
  "sending.problem.too_large":
    "یہ تصویر بہت بڑی ہے۔ تصویر {size} MB تک ہو سکتی ہے۔ عام سائز میں دوبارہ لیں۔",
  "sending.problem.too_much":
    "یہ ایک ساتھ بہت زیادہ تھا۔ ایک بار میں {most} تصویریں اور {size} MB تک بھیجیں۔",
  "sending.problem.cut": "تصویر پوری نہیں پہنچی۔ دوبارہ بھیجیں۔",
  "sending.problem.no_room":
    "ہم ابھی تصویریں نہیں رکھ سکتے۔ آپ نے پہلے جو بھیجا اس میں سے کچھ ضائع نہیں ہوا۔ بعد میں کوشش کریں۔",
  "sending.problem.full": "آپ {most} تصویریں بھیج سکتے ہیں۔ دوسری بھیجنے کے لیے ایک ہٹائیں۔",
  "sending.problem.many":
    "بہت زیادہ تصویریں بھیج کر ہٹائی گئیں۔ اگر مزید کی ضرورت ہو تو اپنی جی پی سرجری کو فون کریں۔",
  "sending.problem.under_way":
    "بہت زیادہ تصویریں راستے میں ہیں۔ ایک کے پہنچنے کا انتظار کریں، یا ایک کو روکیں۔",
  "sending.problem.over":
    "اب یہاں تصویریں بھیجی یا ہٹائی نہیں جا سکتیں۔ اگر کچھ رہ گیا ہو تو اپنی جی پی سرجری کو فون کریں۔",
  "sending.problem.place": "پہلے بتائیں کہ تصویریں کیا دکھائیں گی۔ ایک صفحہ واپس جائیں۔",
  "sending.problem.fast":
    "یہ بہت تیز تھا۔ کچھ ضائع نہیں ہوا۔ ایک منٹ انتظار کر کے دوبارہ کوشش کریں۔",
  "sending.problem.again": "کچھ غلط ہو گیا۔ دوبارہ کوشش کریں۔",
};
