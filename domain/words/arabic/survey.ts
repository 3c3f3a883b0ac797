import type { surveyWords as part } from "@/domain/words/english/survey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const surveyWords: Translated<typeof part> = {
  "survey.title": "أخبرنا عن تجربتك",
  "survey.anonymous": "إجابتك مجهولة الهوية. لا نسأل عن اسمك، ولا يمكن لأحد أن يرى من الذي أجاب.",
  "survey.in_english":
    "هذا السؤال وإجاباته باللغة الإنجليزية، بالكلمات التي تستخدمها هيئة الخدمات الصحية الوطنية (NHS) في كل مكان.",
  "survey.own_words": "يمكنك ترك هذا فارغاً. لا تكتب اسمك أو اسم شخص آخر.",
  "survey.who": "من الذي يجيب؟",
  "survey.who_self": "الشخص الذي تلقى الرعاية",
  "survey.who_relative": "أحد الأقارب أو الأصدقاء",
  "survey.who_carer": "مقدم رعاية",
  "survey.skip": "يمكنك ترك هذا فارغاً.",
  "survey.send": "إرسال إجابتك",
  "survey.experience_missing": "اختر إجابة واحدة",
  "survey.comment_too_long": "استخدم 5,000 حرف أو أقل",
  "survey.thanks": "شكراً لك",
  "survey.sent": "تم إرسال إجابتك إلى {organisation}. لا يظهر فيها من أنت.",
  "survey.close": "يمكنك إغلاق هذه الصفحة الآن.",
  "survey.again": "تقديم إجابة أخرى",
  "survey.contact": "هل تود أن نتواصل معك؟",
  "survey.contact_apart":
    "تُحفظ بياناتك بشكل منفصل عن إجابتك. لا يمكننا معرفة أي إجابة هي إجابتك، لذلك أخبرنا عن الموضوع.",
  "survey.contact_name": "اسمك",
  "survey.contact_way": "رقم هاتفك أو عنوان بريدك الإلكتروني",
  "survey.contact_about": "الموضوع",
  "survey.contact_send": "طلب التواصل معك",
  "survey.contact_missing": "أدخل رقم هاتف أو عنوان بريد إلكتروني",
  "survey.contact_sent": "سيتواصل معك العاملون في {organisation}.",
  "survey.over": "هذه الصفحة مغلقة",
  "survey.over_why":
    "لم يعد بإمكانك الإجابة هنا. إذا أردت أن تخبرنا عن تجربتك، اسأل العاملين الذين يعتنون بك.",
  "survey.invite_text": "{organisation}: كيف كانت تجربتك؟ أجب، أو أوقف هذه الرسائل: {address}",
  "survey.invite_asks": "تود {organisation} معرفة كيف كانت تجربتك",
  "survey.invite_reminder": "هذا تذكير. لست ملزمًا بالإجابة.",
  "survey.invite_stop": "لعدم تلقي المزيد من هذه الرسائل، افتح هذا الرابط:",
  "survey.invite_start": "ابدأ",
  "survey.stop_title": "لا تسألوني مرة أخرى",
  "survey.stop_what":
    "لن ترسل إليك {organisation} المزيد من هذه الرسائل. هذا إلى الأبد. لن تتغير رعايتك.",
  "survey.stop_button": "إيقاف هذه الرسائل",
  "survey.stopped": "لن تصلك المزيد من هذه الرسائل",
  "survey.stopped_what": "لن تسألك {organisation} مرة أخرى على هذا الرقم أو العنوان.",
  "survey.used": "هذا الرابط لم يعد يعمل",
  "survey.used_why": "لقد استخدمه شخص ما من قبل، أو أنه قديم جدًا.",
  "survey.used_open": "لا يزال بإمكانك إخبارنا كيف كانت تجربتك",
};
