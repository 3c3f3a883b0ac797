/** In years: from that day on somebody is an adult (Family Law Reform Act 1969, section 1). */
export const adultAge = 18;
