/**
 * Whether a plan is nothing but a list of tests: what GPs complain of most in answers, since it says
 * neither what to do meanwhile nor what the results would change (domain: advice and guidance).
 *
 * Only a list that leaves no doubt is one: any word beside these, and it is a plan.
 */
const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const tests = new Set(words(`
  acr afp ana anca b12 biochemistry bloods bnp bone calcium coagulation clotting cortisol crp ct
  culture cultures cxr ecg echo echocardiogram electrolytes electrophoresis esr fbc ferritin folate
  glucose haematinics haematology hba1c hepatitis hiv ige immunoglobulins inr iron lft lfts lipids
  mcs mri msu mycology oestradiol paraprotein phosphate prolactin psa scrapings serology spirometry
  swab swabs syphilis tft tfts transferrin tsh u&e u&es ultrasound urate urea ue ues urinalysis
  urine uss xray zinc
`));

/** What stands around their names, and what asks for them. */
const around = new Set(words(`
  a all also an and any arrange autoimmune baseline blood by check chest clippings complete count
  dip do fasting film following for from full function get in investigation investigations kidney
  level levels liver m&s mc&s nail of on or order organise other panel patch plus please profile
  random ray renal repeat request routine scan scans screen send skin some standard take test
  testing tests the then these thyroid to usual virology vitamin with x d e u
`));

/** Names of two words and more, of which neither says by itself that it is a test. */
const together =
  /\b(blood|skin|patch|urine) tests?\b|\bfull blood count\b|\bx ray\b|\bvitamin d\b|\bscans?\b|\bfilm\b|\b(liver|kidney|renal|thyroid) (function|profile)\b|\bnail clippings\b|\bautoimmune (screen|profile)\b|\binvestigations?\b|\btests\b/;

export function listsOnlyTests(plan: string): boolean {
  const said = plan.toLowerCase().split(/[^a-z0-9&]+/).filter((word) => !/^\d*$/.test(word));
  return said.every((word) => tests.has(word) || around.has(word)) &&
    (said.some((word) => tests.has(word)) || together.test(said.join(" ")));
}
