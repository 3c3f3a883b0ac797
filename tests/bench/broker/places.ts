/** Two servers for PeerJS's clients, each a process of its own: the product, and npm's `peer`. */
import { migrate } from "@/db/migrate.ts";
import { type Id, newId } from "@/db/columns.ts";
import { callMembers, calls } from "@/db/schema/calls.ts";
import { insidesOf, openStore, type Store } from "@/db/store.ts";
import { mintTicket } from "@/domain/calls/ticket.ts";
import { liveCallExists } from "@/tests/factories/live_calls.ts";
import { startProcess } from "@/tests/support/process.ts";

export interface Place extends AsyncDisposable {
  readonly pid: number;
  /** Of its pages. */
  readonly address: string;
  /** Two that follow one another, from an even one, are in one call. */
  readonly ids: readonly string[];
  /** Where one connects, with a ticket of this moment. */
  url(at: number): string;
}

/** So many browsers, two in a call; and what else there is to be in it. */
export async function ourPlace(
  clients: number,
  alsoThere: (store: Store) => Promise<unknown> = () => Promise.resolve(),
): Promise<Place> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-bench-broker-" });
  const store = await openStore({ url: `file:${folder}/bedside.db` });
  await migrate(store);
  const members = await membersExist(store, clients / 2);
  await alsoThere(store);
  await store.close();
  // So many come from as many networks.
  const bedside = await startProcess({
    BEDSIDE_DATA: folder,
    BEDSIDE_TRUSTED_PROXIES: "127.0.0.1",
  });
  const secret = await Deno.readTextFile(`${folder}/secrets/calls`);
  return {
    pid: bedside.pid,
    address: bedside.address,
    ids: members.map(({ peerId }) => peerId),
    url(at) {
      const member = members[at]!;
      const token = mintTicket(secret, { ...member, now: new Date() });
      return address(bedside.address, member.peerId, token);
    },
    async [Symbol.asyncDispose]() {
      bedside.kill("SIGTERM");
      await bedside.ended;
      await Deno.remove(folder, { recursive: true });
    },
  };
}

export async function peerPackage(clients: number): Promise<Place> {
  const program = new URL("peer_package.ts", import.meta.url).pathname;
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "-A", program],
    stdout: "piped",
  }).spawn();
  const said = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const { value = "" } = await said.read();
  const ids = Array.from({ length: clients }, () => newId<"Peer">());
  return {
    pid: child.pid,
    address: value.trim(),
    ids,
    url: (at) => address(value.trim(), ids[at]!, ids[at]!),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await said.cancel();
      await child.status;
    },
  };
}

function address(place: string, id: string, token: string): string {
  const query = new URLSearchParams({ key: "peerjs", id, token, version: "1.5.5" });
  return `${place.replace("http", "ws")}/peer/peerjs?${query}`;
}

interface Member {
  readonly callId: Id<"Call">;
  readonly memberId: Id<"CallMember">;
  readonly peerId: string;
}

/** As the first, so many more. */
async function membersExist(store: Store, count: number): Promise<readonly Member[]> {
  const first = await liveCallExists(store);
  const [pattern] = await store.read.select().from(calls);
  const members: Member[] = [];
  await insidesOf(store).db.transaction(async (tx) => {
    for (let call = 0; call < count; call++) {
      const callId = call === 0 ? first : newId<"Call">();
      if (call > 0) await tx.insert(calls).values({ ...pattern!, id: callId });
      const two = [0, 1].map(() => ({
        callId,
        memberId: newId<"CallMember">(),
        peerId: newId<"Peer">(),
      }));
      await tx.insert(callMembers).values(two.map(({ memberId, peerId }) => ({
        id: memberId,
        callId,
        peerId,
        kind: "home" as const,
        name: "Mary Okafor",
        state: "in" as const,
        askedAt: pattern!.placedAt,
      })));
      members.push(...two);
    }
  });
  return members;
}
