/** `filled("{name} goes on", { name: "arm.jpg" })` */
export const filled = (template, values = {}) =>
  template.replace(/\{(\w+)\}/g, (whole, name) => name in values ? String(values[name]) : whole);
