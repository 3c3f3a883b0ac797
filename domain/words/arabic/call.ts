import type { callWords as part } from "@/domain/words/english/call.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const callWords: Translated<typeof part> = {
  "call.title": "مكالمة فيديو",
  "call.asked": "يطلب منك {hub} الانضمام إلى مكالمة فيديو.",
  "call.shown_as": "سيرى كل من في المكالمة هذا الاسم: {name}",
  "call.ready":
    "تحتاج إلى كاميرا وميكروفون. اجلس في مكان هادئ لا يسمعك فيه أحد غيرك. لا تُسجَّل المكالمة.",
  "call.ask": "اطلب الدخول",
  "call.waiting": "أنت في غرفة الانتظار",
  "call.waiting_hint": "سيسمح لك أحد المشاركين في المكالمة بالدخول. أبقِ هذه الصفحة مفتوحة.",
  "call.try": "اختبر الكاميرا والصوت",
  "call.try_hint": "لا يُسجَّل شيء ولا يُرسَل ولا يُحفَظ.",
  "call.try_begin": "ابدأ الاختبار",
  "call.try_running": "انظر إلى الكاميرا وقل شيئًا.",
  "call.try_listen": "يجب أن تسمع رنينًا الآن. هل تسمعه؟",
  "call.try_heard": "أسمعه",
  "call.try_silent": "لا أسمع شيئًا",
  "call.try_done": "انتهى الاختبار.",
  "call.camera": "الكاميرا",
  "call.microphone": "الميكروفون",
  "call.loudspeaker": "مكبر الصوت",
  "call.try_good": "يعمل",
  "call.try_failed": "لا يعمل",
  "call.camera_help":
    "اسمح للمتصفح باستخدام الكاميرا. أغلق التطبيقات الأخرى التي تستخدمها. إذا لم يساعد ذلك، فافتح الرابط في متصفح آخر.",
  "call.microphone_help":
    "اسمح للمتصفح باستخدام الميكروفون. افصل سماعات الرأس وتكلم بصوت أعلى ثم أعد الاختبار.",
  "call.loudspeaker_help": "ارفع الصوت بالأزرار الموجودة على الجانب. افصل سماعات الرأس.",
  "call.turned_away": "لم يُسمح لك بدخول هذه المكالمة",
  "call.over": "انتهت هذه المكالمة، أو أن العنوان غير كامل",
  "call.left": "لقد غادرت المكالمة",
  "call.again": "اطلب الدخول مرة أخرى",
  "call.used": "فُتح هذا الرابط على جهاز آخر",
  "call.one_device": "يعمل الرابط على جهاز واحد ولهذه المكالمة فقط.",
  "call.ask_hub": "إذا احتجت إلى مساعدة، فاتصل بـ {hub}.",
  "call.text": "يطلب منك {hub} الانضمام الآن إلى مكالمة فيديو: {address}",
  "call.subject": "يطلب منك {hub} الانضمام إلى مكالمة فيديو",
  "call.email":
    "يطلب منك {hub} الانضمام الآن إلى مكالمة فيديو. افتح هذا العنوان على هاتف أو جهاز لوحي أو حاسوب فيه كاميرا:",
};
