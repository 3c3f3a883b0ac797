import type { surveyWords as part } from "@/domain/words/english/survey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const surveyWords: Translated<typeof part> = {
  "survey.title": "ਸਾਨੂੰ ਆਪਣੇ ਤਜਰਬੇ ਬਾਰੇ ਦੱਸੋ",
  "survey.anonymous":
    "ਤੁਹਾਡਾ ਜਵਾਬ ਗੁਮਨਾਮ ਹੈ। ਅਸੀਂ ਤੁਹਾਡਾ ਨਾਮ ਨਹੀਂ ਪੁੱਛਦੇ, ਅਤੇ ਕੋਈ ਨਹੀਂ ਦੇਖ ਸਕਦਾ ਕਿ ਜਵਾਬ ਕਿਸ ਨੇ ਦਿੱਤਾ।",
  "survey.in_english":
    "ਇਹ ਸਵਾਲ ਅਤੇ ਇਸ ਦੇ ਜਵਾਬ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹਨ, ਉਨ੍ਹਾਂ ਹੀ ਸ਼ਬਦਾਂ ਵਿੱਚ ਜੋ NHS ਵਿੱਚ ਹਰ ਥਾਂ ਵਰਤੇ ਜਾਂਦੇ ਹਨ।",
  "survey.own_words": "ਤੁਸੀਂ ਇਸ ਨੂੰ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਆਪਣਾ ਨਾਮ ਜਾਂ ਕਿਸੇ ਹੋਰ ਵਿਅਕਤੀ ਦਾ ਨਾਮ ਨਾ ਲਿਖੋ।",
  "survey.who": "ਜਵਾਬ ਕੌਣ ਦੇ ਰਿਹਾ ਹੈ?",
  "survey.who_self": "ਉਹ ਵਿਅਕਤੀ ਜਿਸ ਦੀ ਦੇਖਭਾਲ ਹੋਈ",
  "survey.who_relative": "ਰਿਸ਼ਤੇਦਾਰ ਜਾਂ ਦੋਸਤ",
  "survey.who_carer": "ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਾ / ਵਾਲੀ",
  "survey.skip": "ਤੁਸੀਂ ਇਸ ਨੂੰ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।",
  "survey.send": "ਆਪਣਾ ਜਵਾਬ ਭੇਜੋ",
  "survey.experience_missing": "ਇੱਕ ਜਵਾਬ ਚੁਣੋ",
  "survey.comment_too_long": "5,000 ਜਾਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ",
  "survey.thanks": "ਧੰਨਵਾਦ",
  "survey.sent": "ਤੁਹਾਡਾ ਜਵਾਬ {organisation} ਨੂੰ ਭੇਜ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਇਸ ਤੋਂ ਇਹ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਤੁਸੀਂ ਕੌਣ ਹੋ।",
  "survey.close": "ਹੁਣ ਤੁਸੀਂ ਇਹ ਪੰਨਾ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ।",
  "survey.again": "ਇੱਕ ਹੋਰ ਜਵਾਬ ਦਿਓ",
  "survey.contact": "ਕੀ ਤੁਸੀਂ ਚਾਹੁੰਦੇ ਹੋ ਕਿ ਅਸੀਂ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕਰੀਏ?",
  "survey.contact_apart":
    "ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਤੁਹਾਡੇ ਜਵਾਬ ਤੋਂ ਵੱਖ ਰੱਖੀ ਜਾਂਦੀ ਹੈ। ਅਸੀਂ ਨਹੀਂ ਜਾਣ ਸਕਦੇ ਕਿ ਤੁਹਾਡਾ ਜਵਾਬ ਕਿਹੜਾ ਹੈ, ਇਸ ਲਈ ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ।",
  "survey.contact_name": "ਤੁਹਾਡਾ ਨਾਮ",
  "survey.contact_way": "ਤੁਹਾਡਾ ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਈਮੇਲ ਪਤਾ",
  "survey.contact_about": "ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ",
  "survey.contact_send": "ਸੰਪਰਕ ਕਰਨ ਲਈ ਕਹੋ",
  "survey.contact_missing": "ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਈਮੇਲ ਪਤਾ ਭਰੋ",
  "survey.contact_sent": "{organisation} ਵੱਲੋਂ ਤੁਹਾਡੇ ਨਾਲ ਸੰਪਰਕ ਕੀਤਾ ਜਾਵੇਗਾ।",
  "survey.over": "ਇਹ ਪੰਨਾ ਬੰਦ ਹੋ ਗਿਆ ਹੈ",
  "survey.over_why":
    "ਤੁਸੀਂ ਹੁਣ ਇੱਥੇ ਜਵਾਬ ਨਹੀਂ ਦੇ ਸਕਦੇ। ਸਾਨੂੰ ਆਪਣੇ ਤਜਰਬੇ ਬਾਰੇ ਦੱਸਣ ਲਈ, ਉਸ ਸਟਾਫ਼ ਨੂੰ ਪੁੱਛੋ ਜੋ ਤੁਹਾਡੀ ਦੇਖਭਾਲ ਕਰਦਾ ਹੈ।",

  // Questionnaires.
  "survey.form_text":
    "{practice} ਇੱਕ ਸੇਵਾ ਨਾਲ ਕੰਮ ਕਰਦੀ ਹੈ, ਜੋ ਤੁਹਾਡੀ ਰਾਏ ਪੁੱਛਦੀ ਹੈ। ਨਾਂ ਦੱਸੇ ਬਿਨਾਂ ਇੱਥੇ ਜਵਾਬ ਦਿਓ: {address}",
  "survey.form_subject": "ਇੱਕ ਸੇਵਾ ਬਾਰੇ ਕੁਝ ਸਵਾਲ",
  "survey.form_email":
    "{practice} ਇੱਕ ਹੋਰ ਸੇਵਾ ਨਾਲ ਕੰਮ ਕਰਦੀ ਹੈ। ਉਹ ਸੇਵਾ ਤੁਹਾਡੀ ਰਾਏ ਪੁੱਛਦੀ ਹੈ। ਤੁਸੀਂ ਫ਼ੋਨ, ਟੈਬਲੇਟ ਜਾਂ ਕੰਪਿਊਟਰ ਤੇ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ।",
  "survey.form_anonymous":
    "ਤੁਹਾਡੇ ਜਵਾਬ ਗੁਮਨਾਮ ਹਨ। ਭੇਜਣ ਤੱਕ ਉਹ ਰੱਖੇ ਜਾਂਦੇ ਹਨ, ਤਾਂ ਜੋ ਤੁਸੀਂ ਬਾਅਦ ਵਿੱਚ ਜਾਰੀ ਰੱਖ ਸਕੋ। ਉਸ ਤੋਂ ਬਾਅਦ ਕੋਈ ਨਹੀਂ ਦੇਖ ਸਕਦਾ ਕਿ ਕਿਸ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।",
  "survey.form_stop_how": "ਜੇ ਤੁਸੀਂ ਨਹੀਂ ਚਾਹੁੰਦੇ ਕਿ ਅਸੀਂ ਦੁਬਾਰਾ ਪੁੱਛੀਏ, ਤਾਂ ਲਿੰਕ ਖੋਲ੍ਹੋ ਅਤੇ ਉੱਥੇ ਦੱਸੋ।",
  "survey.form_stop": "ਮੈਨੂੰ ਦੁਬਾਰਾ ਨਾ ਪੁੱਛੋ",
  "survey.form_stopped": "ਤੁਹਾਨੂੰ ਦੁਬਾਰਾ ਨਹੀਂ ਪੁੱਛਿਆ ਜਾਵੇਗਾ।",
  "survey.form_later":
    "ਜੋ ਤੁਸੀਂ ਜਵਾਬ ਦਿੰਦੇ ਹੋ ਉਹ ਨਾਲ ਨਾਲ ਸੰਭਾਲਿਆ ਜਾਂਦਾ ਹੈ। ਬਾਅਦ ਵਿੱਚ ਜਾਂ ਕਿਸੇ ਹੋਰ ਡਿਵਾਈਸ ਤੇ ਜਾਰੀ ਰੱਖਣ ਲਈ ਲਿੰਕ ਦੁਬਾਰਾ ਖੋਲ੍ਹੋ।",
  "survey.form_in_english": "ਸਵਾਲ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਹਨ, ਜਿਵੇਂ ਸੇਵਾ ਨੇ ਲਿਖੇ ਹਨ।",
  "survey.form_part": "{all} ਵਿੱਚੋਂ ਭਾਗ {number}",
  "survey.form_missing": "ਇਸ ਸਵਾਲ ਦਾ ਜਵਾਬ ਦਿਓ",
  "survey.form_choose": "ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਚੁਣੋ",
  "survey.form_number": "{least} ਤੋਂ {most} ਤੱਕ ਕੋਈ ਨੰਬਰ ਲਿਖੋ",
  "survey.form_too_long": "{most} ਜਾਂ ਘੱਟ ਅੱਖਰ ਵਰਤੋ",
  "survey.form_only_if": "ਸਿਰਫ਼ ਜੇ ਤੁਸੀਂ “{question}” ਦਾ ਜਵਾਬ {answers} ਦਿੱਤਾ",
  "survey.form_once": "ਭੇਜਣ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਆਪਣੇ ਜਵਾਬ ਨਹੀਂ ਬਦਲ ਸਕਦੇ।",
  "survey.form_sent_before": "ਇਹ ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਭੇਜੇ ਜਾ ਚੁੱਕੇ ਹਨ",
  "survey.form_late": "ਜਵਾਬ {day} ਤੱਕ ਲਏ ਗਏ। ਜਵਾਬ ਦੇਣ ਦੀ ਇੱਛਾ ਲਈ ਧੰਨਵਾਦ।",
};
