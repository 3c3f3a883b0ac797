/** Asks for a page again and again, in a thread of its own: what the bench itself does is not measured. */
/// <reference lib="deno.worker" />
interface Asked {
  readonly address: string;
  readonly cookie: string;
}

const times: number[] = [];
let wanted = true;

self.onmessage = ({ data }: MessageEvent<Asked | "stop">) => {
  if (data === "stop") wanted = false;
  else read(data).then(() => self.postMessage(times));
};

async function read({ address, cookie }: Asked): Promise<void> {
  while (wanted) {
    const began = performance.now();
    const answer = await fetch(address, { headers: { cookie } });
    await answer.text();
    if (!answer.ok) throw new Error(`Cannot measure a page that is answered ${answer.status}`);
    times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
