import type { photographsWords as part } from "@/domain/words/english/photographs.ts";
import type { Translated } from "@/domain/words/dictionary.ts";

export const photographsWords: Translated<typeof part> = {
  "photographs.place.title": "Beth fydd eich lluniau yn ei ddangos?",
  "photographs.place.hint":
    "Rydym yn gofyn oherwydd bod angen gofal arbennig gyda lluniau o'r bronnau, yr organau cenhedlu neu'r anws.",
  "photographs.place.elsewhere": "Rhan arall o'r corff, fel yr wyneb, braich neu'r cefn",
  "photographs.place.intimate": "Bronnau, organau cenhedlu neu anws",
  "photographs.place.missing": "Dewiswch beth fydd eich lluniau yn ei ddangos",
  "photographs.place.change": "Newid beth fydd y lluniau yn ei ddangos",
  "photographs.refused.title": "Peidiwch ag anfon y lluniau hyn",
  "photographs.refused.under_age":
    "Nid ydym yn derbyn lluniau o fronnau, organau cenhedlu neu anws neb o dan 18 oed.",
  "photographs.refused.not_asked_for":
    "Dim ond pan fydd meddyg neu nyrs wedi gofyn amdanynt rydym yn derbyn lluniau o'r bronnau, yr organau cenhedlu neu'r anws.",
  "photographs.refused.nobody_asked": "Nid oes neb yn {practice} wedi gofyn am un.",
  "photographs.refused.told":
    "Rydym wedi dweud wrth {practice} bod angen edrych ar y rhan hon o'r corff wyneb yn wyneb.",
  "photographs.refused.call": "Ffoniwch {practice} i wneud apwyntiad: {phone}",
  "photographs.refused.call_surgery": "Ffoniwch {practice} i wneud apwyntiad.",
  "photographs.refused.others": "Anfon lluniau o ran arall o'r corff",
  "photographs.refused.go_on": "Parhau heb luniau",
  "photographs.title": "Anfon lluniau",
  "photographs.intro":
    "Mae lluniau'n helpu'r arbenigwr i weld y broblem. Mae unrhyw ffôn gyda chamera yn ddigon da.",
  "photographs.need_not":
    "Does dim rhaid i chi anfon lluniau. Hebddynt, gall yr ateb gymryd mwy o amser, neu efallai y gofynnir i chi ddod i mewn.",
  "photographs.asked_by": "Gofynnodd {name} yn {practice} am luniau o'r rhan hon o'r corff.",
  "photographs.asked_by.who":
    "Gall meddygon a nyrsys yn eich meddygfa ac yn y tîm arbenigol weld y lluniau hyn. Gallant fod yn ddynion neu'n fenywod.",
  "photographs.asked_by.instead": "Byddai'n well gen i gael fy ngweld wyneb yn wyneb",
  "photographs.guide": "Sut i dynnu llun da",
  "photographs.guide.light": "Defnyddiwch olau dydd. Safwch ger ffenestr. Diffoddwch y fflach.",
  "photographs.guide.clear": "Symudwch wallt, dillad a gemwaith o'r ffordd.",
  "photographs.guide.focus":
    "Tapiwch y smotyn ar y sgrin i'w wneud yn glir. Daliwch y ffôn yn llonydd.",
  "photographs.guide.distance":
    "Peidiwch â defnyddio'r chwyddo. Cadwch y smotyn yng nghanol y llun.",
  "photographs.guide.size": "Rhowch bren mesur neu ddarn arian wrth ymyl y smotyn, nid ar ei ben.",
  "photographs.guide.help":
    "Gofynnwch i rywun helpu os yw'n anodd ei gyrraedd, er enghraifft ar eich cefn.",
  "photographs.guide.private":
    "Peidiwch â dangos eich wyneb os nad yw'r broblem yno. Peidiwch â dangos bronnau, organau cenhedlu neu anws.",
  "photographs.guide.filters": "Peidiwch â defnyddio ffilterau na newid y llun mewn unrhyw ffordd.",
  "photographs.guide.good": "Da",
  "photographs.guide.bad": "Ddim yn dda",
  "photographs.choose": "Tynnu neu ddewis lluniau",
  "photographs.overview": "O bellach i ffwrdd",
  "photographs.overview.hint": "Tua 1 metr i ffwrdd. Mae'r llun yn dangos pa ran o'r corff ydyw.",
  "photographs.close_up": "Yn agos",
  "photographs.close_up.hint":
    "Tua 20 centimetr i ffwrdd, gyda phren mesur neu ddarn arian wrth ymyl y smotyn.",
  "photographs.side": "O'r ochr",
  "photographs.side.hint":
    "Dim ond os yw'r smotyn yn codi o'r croen. Daliwch y ffôn yn wastad â'r croen.",
  "photographs.other": "Llun arall",
  "photographs.other.hint": "Unrhyw beth arall y dylai'r arbenigwr ei weld.",
  "photographs.formats": "Gall pob llun fod hyd at {size} MB. Gallwch anfon {most} llun.",
  "photographs.send": "Anfon y lluniau hyn",
  "photographs.sent": "Anfonwyd y lluniau.",
  "photographs.removed": "Tynnwyd y llun i ffwrdd.",
  "photographs.arrived": "Lluniau sydd wedi cyrraedd",
  "photographs.arrived.none": "Nid oes lluniau wedi cyrraedd eto.",
  "photographs.arrived.count": {
    zero: "Nid oes llun wedi cyrraedd ({count}).",
    one: "Mae {count} llun wedi cyrraedd.",
    two: "Mae {count} lun wedi cyrraedd.",
    few: "Mae {count} llun wedi cyrraedd.",
    many: "Mae {count} llun wedi cyrraedd.",
    other: "Mae {count} llun wedi cyrraedd.",
  },
  "photographs.arrived.checking": "Rydym yn gwirio'r llun hwn.",
  "photographs.arrived.look_again": "Gwirio eto",
  "photographs.arrived.good": "Mae'r llun hwn yn glir.",
  "photographs.arrived.again": "Gallwch ei ddileu a'i dynnu eto.",
  "photographs.arrived.broken": "Ni allwn agor y llun hwn. Dilëwch ef ac anfonwch un arall.",
  "photographs.arrived.remove": "Dileu",
  "photographs.arrived.remove_one": "Dileu'r llun hwn: {photo}",
  "photographs.arrived.alt": "{photo}, anfonwyd {moment}",
  "photographs.asked": "Lluniau rydym yn gofyn amdanynt",
  "photographs.asked.there": "Wedi cyrraedd",
  "photographs.asked.poor": "Wedi cyrraedd, ond ddim yn glir",
  "photographs.asked.missing": "Heb gyrraedd eto",
  "photographs.asked.optional": "Dim ond os yw'r smotyn yn codi o'r croen",
  "photographs.waiting":
    "Nid oedd y lluniau hyn wedi cyrraedd pan gaewyd y dudalen. Dewiswch yr un llun eto i fynd ymlaen.",
  "photographs.fault.blurred":
    "Mae'r llun hwn yn aneglur. Daliwch y ffôn yn llonydd, tapiwch y smotyn ar y sgrin a'i dynnu eto.",
  "photographs.fault.too_dark":
    "Mae'r llun hwn yn rhy dywyll. Ewch at ffenestr neu rhowch fwy o olau a'i dynnu eto.",
  "photographs.fault.too_bright":
    "Mae'r llun hwn yn rhy olau. Diffoddwch y fflach neu symudwch o olau uniongyrchol a'i dynnu eto.",
  "photographs.fault.too_small":
    "Mae'r llun hwn yn rhy fach. Dewiswch ef yn ei faint llawn, nid copi a wnaed yn llai.",
};
