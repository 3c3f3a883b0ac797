/**
 * What is wrong with the answers about who is answering, and the way back of a home's staff. The
 * pages' own words are the journey's.
 */
export const aboutWords = {
  "about.who_missing": "Choose who is answering",
  "about.name_missing": "Enter your name",
  "about.name_long": "Use 200 characters or fewer for your name",
  "about.relation_missing": "Say how you know the patient",
  "about.relation_long": "Use 200 characters or fewer to say how you know the patient",
  "about.why_missing": "Say why you are answering for the patient",
  "about.why_long": "Use 1000 characters or fewer to say why you are answering",
  "about.role_missing": "Enter your job at the home",
  "about.role_long": "Use 200 characters or fewer for your job at the home",
  "about.capacity_missing": "Choose whether the resident can decide about this",
  "about.best_interests_missing": "Say who you asked, and why this is best for the resident",
  "about.best_interests_long": "Use 2000 characters or fewer to say why this is best",
  "about.family_missing": "Choose whether the family was told",
  "about.home_list": "Go back to what your home has asked",
} as const;
