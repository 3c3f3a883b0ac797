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
  "survey.about": "عنك",
  "survey.about_why": "يمكنك ترك هذه الأسئلة فارغة. ما تختاره يُحسب فقط، ولا يُحفظ مع إجابتك.",
  "survey.kiosk_stored":
    "إجابتك محفوظة على هذا الجهاز اللوحي إلى أن يعود الاتصال. وهي لا تبيّن من أنت.",
  "survey.kiosk_soon": "ستبدأ هذه الصفحة من جديد قريبًا للشخص التالي.",
  "survey.kiosk_chosen": "سيُرسل ما اخترته.",
  "survey.kiosk_more_time": "ما زلت أجيب",
};
