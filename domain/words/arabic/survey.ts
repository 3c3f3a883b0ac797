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

  // Questionnaires.
  "survey.form_text": "تعمل {practice} مع خدمة تسألك عن رأيك. أجب هنا من دون ذكر اسمك: {address}",
  "survey.form_subject": "بعض الأسئلة عن خدمة",
  "survey.form_email":
    "تعمل {practice} مع خدمة أخرى. تسألك تلك الخدمة عن رأيك. يمكنك الإجابة على هاتف أو جهاز لوحي أو حاسوب.",
  "survey.form_anonymous":
    "إجاباتك مجهولة المصدر. نحتفظ بها حتى ترسلها، لكي تتمكن من المتابعة لاحقًا. بعد ذلك لا يستطيع أحد معرفة من أجاب.",
  "survey.form_stop_how": "إذا كنت لا تريد أن نسألك مرة أخرى، فافتح الرابط وأخبرنا بذلك هناك.",
  "survey.form_stop": "لا تسألوني مرة أخرى",
  "survey.form_stopped": "لن نسألك مرة أخرى.",
  "survey.form_later":
    "نحفظ إجاباتك أثناء تقدمك. للمتابعة لاحقًا أو على جهاز آخر، افتح الرابط مرة أخرى.",
  "survey.form_in_english": "الأسئلة باللغة الإنجليزية كما كتبتها الخدمة.",
  "survey.form_part": "الجزء {number} من {all}",
  "survey.form_missing": "أجب عن هذا السؤال",
  "survey.form_choose": "اختر من الإجابات",
  "survey.form_number": "أدخل رقمًا من {least} إلى {most}",
  "survey.form_too_long": "استخدم {most} حرفًا أو أقل",
  "survey.form_only_if": "فقط إذا أجبت {answers} عن السؤال «{question}»",
  "survey.form_once": "بعد الإرسال لا يمكنك تغيير إجاباتك.",
  "survey.form_sent_before": "لقد أُرسلت هذه الإجابات من قبل",
  "survey.form_late": "كان استقبال الإجابات حتى {day}. شكرًا لرغبتك في الإجابة.",
};
