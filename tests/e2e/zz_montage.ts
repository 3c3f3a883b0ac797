import sharp from "sharp";
const [out, ...ins] = Deno.args;
const metas = await Promise.all(ins.map(async (f) => ({ f, m: await sharp(f).metadata() })));
const h = Math.max(...metas.map(({ m }) => m.height!)); let x = 0; const comp = [];
for (const { f, m } of metas) { comp.push({ input: f, left: x, top: 0 }); x += m.width! + 10; }
await sharp({ create: { width: x, height: h, channels: 3, background: "#888" } }).composite(comp).png().toFile(out);
