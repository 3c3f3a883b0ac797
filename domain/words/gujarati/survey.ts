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

  // Questionnaires.
  "survey.form_text":
    "{practice} એક સેવા સાથે કામ કરે છે, જે તમારો અભિપ્રાય પૂછે છે. નામ આપ્યા વિના અહીં જવાબ આપો: {address}",
  "survey.form_subject": "એક સેવા વિશે થોડા પ્રશ્નો",
  "survey.form_email":
    "{practice} બીજી સેવા સાથે કામ કરે છે. તે સેવા તમારો અભિપ્રાય પૂછે છે. તમે ફોન, ટેબ્લેટ અથવા કમ્પ્યુટર પર જવાબ આપી શકો છો.",
  "survey.form_anonymous":
    "તમારા જવાબો અનામી છે. તમે મોકલો ત્યાં સુધી તે રાખવામાં આવે છે, જેથી તમે પછીથી ચાલુ રાખી શકો. ત્યાર પછી કોઈ જોઈ શકતું નથી કે કોણે જવાબ આપ્યો.",
  "survey.form_stop_how": "જો તમે ન ઇચ્છો કે અમે ફરી પૂછીએ, તો લિંક ખોલો અને ત્યાં જણાવો.",
  "survey.form_stop": "મને ફરીથી પૂછશો નહીં",
  "survey.form_stopped": "તમને ફરીથી પૂછવામાં આવશે નહીં.",
  "survey.form_later":
    "તમે જે જવાબ આપો છો તે સાથે સાથે સચવાય છે. પછીથી અથવા બીજા ઉપકરણ પર ચાલુ રાખવા માટે લિંક ફરીથી ખોલો.",
  "survey.form_in_english": "પ્રશ્નો અંગ્રેજીમાં છે, જેમ સેવાએ લખ્યા છે.",
  "survey.form_part": "{all} માંથી ભાગ {number}",
  "survey.form_missing": "આ પ્રશ્નનો જવાબ આપો",
  "survey.form_choose": "જવાબોમાંથી પસંદ કરો",
  "survey.form_number": "{least} થી {most} સુધીની સંખ્યા લખો",
  "survey.form_too_long": "{most} અથવા ઓછા અક્ષરો વાપરો",
  "survey.form_only_if": "ફક્ત જો તમે “{question}” નો જવાબ {answers} આપ્યો હોય",
  "survey.form_once": "મોકલ્યા પછી તમે તમારા જવાબો બદલી શકતા નથી.",
  "survey.form_sent_before": "આ જવાબો પહેલેથી મોકલી દેવામાં આવ્યા છે",
  "survey.form_late": "{day} સુધી જવાબો લેવામાં આવ્યા. જવાબ આપવાની ઇચ્છા બદલ આભાર.",
};
