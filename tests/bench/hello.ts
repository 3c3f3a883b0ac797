/** The least that Deno can be: what the product's start and memory are measured against. */
Deno.serve({
  hostname: "127.0.0.1",
  port: 0,
  onListen({ port }) {
    Deno.stdout.writeSync(new TextEncoder().encode(`http://127.0.0.1:${port}\n`));
  },
}, () => new Response("Hello"));
