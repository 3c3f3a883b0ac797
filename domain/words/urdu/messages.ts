import type { messagesWords as part } from "@/domain/words/english/messages.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const messagesWords: Translated<typeof part> = {
  "messages.your_practice": "آپ کی جی پی سرجری",
  "messages.text.invitation": "{practice} کے آپ کے لیے کچھ سوالات ہیں۔ یہاں جواب دیں: {address}",
  "messages.text.reminder": "{practice} آپ کے جوابات کا انتظار کر رہی ہے۔ یہاں جواب دیں: {address}",
  "messages.text.last_reminder":
    "{practice}: یہ لنک جلد کام کرنا بند کر دے گا۔ یہاں جواب دیں: {address}",
  "messages.text.recovery": "{practice}: یہ وہ لنک ہے جو آپ نے مانگا تھا۔ {address}",
  "messages.text.letter": "{practice} کے پاس آپ کے لیے ایک خط ہے۔ یہاں پڑھیں: {address}",
  "messages.text.letter_reminder": "{practice}: آپ کا خط انتظار میں ہے۔ یہاں پڑھیں: {address}",
  "messages.text.reply": "{practice} نے آپ کو جواب دیا ہے۔ یہاں پڑھیں: {address}",
  "messages.subject.invitation": "{practice} کی طرف سے سوالات",
  "messages.subject.reminder": "یاد دہانی: {practice} کی طرف سے سوالات",
  "messages.subject.recovery": "وہ لنک جو آپ نے مانگا تھا",
  "messages.subject.letter": "{practice} کی طرف سے ایک خط",
  "messages.subject.letter_reminder": "یاد دہانی: {practice} کی طرف سے ایک خط",
  "messages.subject.reply": "{practice} کی طرف سے جواب",
  "messages.email.hello": "السلام علیکم،",
  "messages.email.invitation":
    "{practice} کے آپ کے لیے کچھ سوالات ہیں۔ آپ فون، ٹیبلٹ یا کمپیوٹر پر جواب دے سکتے ہیں۔",
  "messages.email.reminder":
    "{practice} کے آپ کے لیے کچھ سوالات ہیں اور وہ آپ کے جوابات کا انتظار کر رہی ہے۔ آپ جو جواب دے چکے ہیں وہ محفوظ ہیں۔",
  "messages.email.last_reminder":
    "{practice} کے آپ کے لیے کچھ سوالات ہیں۔ لنک جلد کام کرنا بند کر دے گا۔ آپ جو جواب دے چکے ہیں وہ محفوظ ہیں۔",
  "messages.email.recovery": "آپ نے ہم سے یہ لنک دوبارہ بھیجنے کا کہا تھا۔",
  "messages.email.letter": "{practice} کے پاس آپ کے لیے ایک خط ہے۔",
  "messages.email.letter_reminder":
    "{practice} کے پاس آپ کے لیے ایک خط ہے۔ آپ نے اسے ابھی نہیں پڑھا۔",
  "messages.email.reply": "آپ نے {practice} سے ایک سوال پوچھا تھا۔ جواب آ گیا ہے۔",
  "messages.email.open": "یہ لنک کھولیں:",
  "messages.email.birth":
    "صفحہ آپ کی تاریخ پیدائش پوچھتا ہے۔ یہ اس لیے ہے کہ کوئی اور اسے نہ کھول سکے۔",
  "messages.email.until": "لنک {moment} تک کام کرتا ہے۔",
  "messages.email.lost": "اگر لنک اب کام نہیں کرتا تو یہاں نیا لنک مانگیں:",
  "messages.email.call": "اگر آپ کو مدد چاہیے تو {practice} کو {phone} پر فون کریں۔",
  "messages.email.call_practice": "اگر آپ کو مدد چاہیے تو {practice} کو فون کریں۔",
  "messages.email.private":
    "یہ ای میل آپ کی صحت کے بارے میں کچھ نہیں بتاتی۔ براہ کرم اس کا جواب نہ دیں: جوابات کوئی نہیں پڑھتا۔",
};
