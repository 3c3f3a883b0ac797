/** What phones of 2018 (Safari 12, Chrome 66) have not, of what patients' pages use. */

Object.fromEntries ||= (pairs) => {
  const made = {};
  for (const [name, value] of pairs) made[name] = value;
  return made;
};

Array.prototype.flatMap ||= function flatMap(each) {
  return [].concat(...this.map((one, at) => each(one, at)));
};

Blob.prototype.arrayBuffer ||= function arrayBuffer() {
  return new Response(this).arrayBuffer();
};

Element.prototype.replaceChildren ||= function replaceChildren(...children) {
  this.textContent = "";
  this.append(...children);
};
