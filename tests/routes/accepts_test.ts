import { equal } from "node:assert/strict";
import { accepts } from "@/routes/accepts.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("accepts() reads what a browser takes, and what it refuses", () => {
  equal(accepts("gzip, deflate, br, zstd", "zstd"), true);
  equal(accepts("gzip;q=0.5", "gzip"), true);
  equal(accepts("zstd;q=0, gzip", "zstd"), false);
  equal(accepts("zstd;q=0.000", "zstd"), false);
  equal(accepts("x-zstd", "zstd"), false);
  equal(accepts("", "gzip"), false);
});

Deno.test("a page goes out in no encoding that its reader refuses", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const encoded = async (accepted: string) => {
    const answer = await bedside.ask("/account", { headers: { "accept-encoding": accepted } }, gp);
    await answer.body?.cancel();
    return answer.headers.get("content-encoding");
  };
  equal(await encoded("gzip, deflate, br, zstd"), "zstd");
  equal(await encoded("zstd;q=0, gzip"), "gzip");
  equal(await encoded("zstd;q=0"), null);
});
