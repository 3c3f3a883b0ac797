import type { callWords as part } from "@/domain/words/english/call.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const callWords: Translated<typeof part> = {
  "call.title": "ویڈیو کال",
  "call.asked": "{hub} آپ سے ویڈیو کال میں شامل ہونے کی درخواست کرتا ہے۔",
  "call.shown_as": "کال میں سب یہ نام دیکھیں گے: {name}",
  "call.ready":
    "آپ کو کیمرے اور مائیکروفون کی ضرورت ہے۔ پُرسکون جگہ بیٹھیں جہاں کوئی اور نہ سن سکے۔ کال ریکارڈ نہیں کی جاتی۔",
  "call.ask": "اندر آنے کے لیے پوچھیں",
  "call.waiting": "آپ انتظار گاہ میں ہیں",
  "call.waiting_hint": "کال میں سے کوئی آپ کو اندر آنے دے گا۔ یہ صفحہ کھلا رکھیں۔",
  "call.turned_away": "آپ کو اس کال میں نہیں آنے دیا گیا",
  "call.over": "یہ کال ختم ہو گئی ہے، یا پتہ مکمل نہیں ہے",
  "call.left": "آپ کال سے نکل گئے ہیں",
  "call.again": "اندر آنے کے لیے دوبارہ پوچھیں",
  "call.used": "یہ لنک کسی اور آلے پر کھولا گیا تھا",
  "call.one_device": "یہ لنک ایک آلے پر اور صرف اس کال کے لیے چلتا ہے۔",
  "call.ask_hub": "اگر آپ کو مدد چاہیے تو {hub} کو فون کریں۔",
  "call.text": "{hub} آپ کو ابھی ویڈیو کال میں بلاتا ہے: {address}",
  "call.subject": "{hub} آپ کو ویڈیو کال میں بلاتا ہے",
  "call.email":
    "{hub} آپ سے ابھی ویڈیو کال میں شامل ہونے کی درخواست کرتا ہے۔ یہ پتہ کیمرے والے فون، ٹیبلٹ یا کمپیوٹر پر کھولیں:",
};
