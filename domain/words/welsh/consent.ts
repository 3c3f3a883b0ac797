import type { consentWords as part } from "@/domain/words/english/consent.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const consentWords: Translated<typeof part> = {
  "consent.title": "Cyn i chi ddechrau",
  "consent.title_resident": "Cyn i'r preswylydd ddechrau",
  "consent.why": "Pam rydym yn gofyn",
  "consent.why_photographs":
    "Mae {practice} eisiau gofyn i arbenigwr am y broblem hon. Mae'r arbenigwr yn darllen eich atebion ac yn edrych ar eich lluniau.",
  "consent.why_answers":
    "Mae {practice} eisiau gofyn i arbenigwr am y broblem hon. Mae'r arbenigwr yn darllen eich atebion.",
  "consent.limits": "Beth allai gael ei fethu",
  "consent.limits_photographs":
    "Gall llun fethu pethau y gall rhywun eu gweld neu eu teimlo wyneb yn wyneb. Efallai y gofynnir i chi ddod i mewn.",
  "consent.limits_answers":
    "Gall atebion fethu pethau y gall rhywun eu gweld wyneb yn wyneb. Efallai y gofynnir i chi ddod i mewn.",
  "consent.who_sees": "Pwy sy'n ei weld",
  "consent.who_sees_body":
    "Mae staff {practice} a'r tîm arbenigol yn ei weld. Gallant fod yn ddynion neu'n fenywod.",
  "consent.where": "Ble mae'n cael ei gadw",
  "consent.where_body":
    "Mae'n cael ei anfon yn ddiogel a'i gadw yn eich cofnod iechyd. Gallwch ofyn i {practice} ei ddangos i chi. Mae lluniau rydych yn eu tynnu hefyd yn aros ar eich ffôn nes i chi eu dileu.",
  "consent.next": "Beth sy'n digwydd nesaf",
  "consent.next_to_practice":
    "Mae {practice} yn edrych ar yr hyn rydych yn ei anfon. Yna gallant ei roi i'r arbenigwr.",
  "consent.next_to_service": "Mae'r hyn rydych yn ei anfon yn mynd yn syth at y tîm arbenigol.",
  "consent.choice": "Gallwch ddweud na",
  "consent.choice_body":
    "Does dim rhaid i chi wneud hyn. Gallwch gael eich gweld wyneb yn wyneb yn lle hynny. Gallwch newid eich meddwl unrhyw bryd. Ni fydd hyn yn effeithio ar eich gofal.",
  "consent.statement_photographs":
    "Rwy'n cytuno i luniau gael eu tynnu, eu cadw yn fy nghofnod iechyd a'u rhannu'n ddiogel gyda'r tîm arbenigol er mwyn iddynt roi cyngor am fy ngofal. Rwy'n deall y gall llun fethu pethau ac efallai y gofynnir i mi ddod i mewn. Gallaf ddweud na, neu newid fy meddwl, ac ni fydd hyn yn effeithio ar fy ngofal.",
  "consent.statement_answers":
    "Rwy'n cytuno i'm hatebion gael eu cadw yn fy nghofnod iechyd a'u rhannu'n ddiogel gyda'r tîm arbenigol er mwyn iddynt roi cyngor am fy ngofal. Gallaf ddweud na, neu newid fy meddwl, ac ni fydd hyn yn effeithio ar fy ngofal.",
  "consent.question": "Ydych chi'n cytuno?",
  "consent.yes": "Ydw, rwy'n cytuno ac eisiau mynd ymlaen",
  "consent.no": "Na, byddai'n well gen i gael fy ngweld wyneb yn wyneb",
  "consent.question_for_them": "Ydy'r claf yn cytuno?",
  "consent.yes_for_them": "Ydy, mae'n cytuno ac eisiau mynd ymlaen",
  "consent.no_for_them": "Na, byddai'n well gan y claf gael ei weld wyneb yn wyneb",
  "consent.missing": "Dewiswch ie neu na",
  "consent.decided_by": "Pwy benderfynodd hyn?",
  "consent.decided_by_hint": "Atebwch hyn os dewisoch ie",
  "consent.own_decision": "Y claf ei hun a benderfynodd",
  "consent.parent": "Fi a benderfynodd, fel rhiant neu warcheidwad",
  "consent.attorney": "Fi a benderfynodd, fel atwrnai neu ddirprwy dros iechyd",
  "consent.best_interests": "Ni all y claf benderfynu, a dyma'r peth gorau iddo",
  "consent.decided_by_missing": "Dewiswch pwy benderfynodd hyn",
};
