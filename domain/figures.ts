/** `12,500`. By hand: the first number written through a locale takes 14 ms, at the start. */
export const figure = (whole: number): string => String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ",");
