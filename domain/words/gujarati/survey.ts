import type { surveyWords as part } from "@/domain/words/english/survey.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const surveyWords: Translated<typeof part> = {
  "survey.title": "તમારા અનુભવ વિશે અમને કહો",
  "survey.anonymous":
    "તમારો જવાબ અનામી છે. અમે તમારું નામ પૂછતા નથી, અને કોણે જવાબ આપ્યો તે કોઈ જોઈ શકતું નથી.",
  "survey.in_english": "આ પ્રશ્ન અને તેના જવાબો અંગ્રેજીમાં છે, NHS બધે જે શબ્દો વાપરે છે તે જ શબ્દોમાં.",
  "survey.own_words": "તમે આ ખાલી રાખી શકો છો. તમારું નામ અથવા બીજી કોઈ વ્યક્તિનું નામ ન લખો.",
  "survey.who": "જવાબ કોણ આપી રહ્યું છે?",
  "survey.who_self": "જે વ્યક્તિની સારવાર થઈ તે",
  "survey.who_relative": "સગાં અથવા મિત્ર",
  "survey.who_carer": "સંભાળ રાખનાર",
  "survey.skip": "તમે આ ખાલી રાખી શકો છો.",
  "survey.send": "તમારો જવાબ મોકલો",
  "survey.experience_missing": "એક જવાબ પસંદ કરો",
  "survey.comment_too_long": "5,000 કે તેથી ઓછા અક્ષરો વાપરો",
  "survey.thanks": "આભાર",
  "survey.sent": "તમારો જવાબ {organisation} ને મોકલાઈ ગયો છે. તમે કોણ છો તે તેમાં લખેલું નથી.",
  "survey.close": "તમે હવે આ પાનું બંધ કરી શકો છો.",
  "survey.again": "બીજો એક જવાબ આપો",
  "survey.contact": "શું તમે ઇચ્છો છો કે અમે તમારો સંપર્ક કરીએ?",
  "survey.contact_apart":
    "તમારી વિગતો તમારા જવાબથી અલગ રાખવામાં આવે છે. કયો જવાબ તમારો છે તે અમે જાણી શકતા નથી, તેથી વાત શેના વિશે છે તે અમને કહો.",
  "survey.contact_name": "તમારું નામ",
  "survey.contact_way": "તમારો ફોન નંબર અથવા ઈમેલ સરનામું",
  "survey.contact_about": "વાત શેના વિશે છે",
  "survey.contact_send": "સંપર્ક કરવા વિનંતી કરો",
  "survey.contact_missing": "ફોન નંબર અથવા ઈમેલ સરનામું લખો",
  "survey.contact_sent": "{organisation} તમારો સંપર્ક કરશે.",
  "survey.over": "આ પાનું બંધ થઈ ગયું છે",
  "survey.over_why":
    "તમે હવે અહીં જવાબ આપી શકતા નથી. તમારા અનુભવ વિશે અમને કહેવા માટે, તમારી સંભાળ રાખતા સ્ટાફને પૂછો.",
  "survey.invite_text":
    "{organisation}: તમારો અનુભવ કેવો રહ્યો? જવાબ આપો, અથવા આ સંદેશા બંધ કરો: {address}",
  "survey.invite_asks": "{organisation} જાણવા માંગે છે કે તમારો અનુભવ કેવો રહ્યો",
  "survey.invite_reminder": "આ એક યાદ અપાવતો સંદેશો છે. તમારે જવાબ આપવો જરૂરી નથી.",
  "survey.invite_stop": "આવા વધુ સંદેશા ન મેળવવા માટે, આ લિંક ખોલો:",
  "survey.invite_start": "શરૂ કરો",
  "survey.stop_title": "મને ફરીથી પૂછશો નહીં",
  "survey.stop_what":
    "{organisation} તમને આવા વધુ સંદેશા મોકલશે નહીં. આ કાયમ માટે છે. તમારી સંભાળ એવી જ રહેશે.",
  "survey.stop_button": "આ સંદેશા બંધ કરો",
  "survey.stopped": "તમને આવા વધુ સંદેશા મળશે નહીં",
  "survey.stopped_what": "{organisation} આ નંબર અથવા સરનામા પર તમને ફરીથી પૂછશે નહીં.",
  "survey.used": "આ લિંક હવે કામ કરતી નથી",
  "survey.used_why": "કોઈએ તેનો ઉપયોગ પહેલેથી કર્યો છે, અથવા તે ખૂબ જૂની છે.",
  "survey.used_open": "તમે હજી પણ અમને કહી શકો છો કે તમારો અનુભવ કેવો રહ્યો",
};
