/** The install's own relays, tried from here, and the homes that cannot do without one. */
import type { Instant } from "@/db/columns.ts";
import type { LastTest } from "@/domain/devices/keep_self_test.ts";
import { needsRelay, whyLookAfter } from "@/domain/devices/needs_a_look.ts";
import { InsetText } from "@/views/components/inset_text.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { When } from "@/views/components/when.tsx";
import { SelfTest } from "@/views/devices/self_test_page.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function RelaysPage({ urls, tests, now }: {
  urls: readonly string[];
  tests: readonly LastTest[];
  now: Date;
}) {
  const cannot = tests.filter(needsRelay);
  return (
    <Layout
      title="Relays for calls"
      wide
      back={{ href: paths.admin(), label: "Administration" }}
      scripts={["self_test.js"]}
    >
      <h1>Relays for calls</h1>
      {urls.length === 0
        ? (
          <InsetText>
            <p>
              This install names no relay. Calls go directly from browser to browser, which fails
              wherever a router does not let that through. How to start one stands in
              docs/operating.md, under “A relay for calls”.
            </p>
            <p>
              Without a relay there is nobody outside for a tablet to ask, so its test cannot tell
              whether its router lets calls through.
            </p>
          </InsetText>
        )
        : (
          <>
            <p>A home’s router sees connections to these, and has to let one of them out:</p>
            <ul>{urls.map((url) => <li>{url}</li>)}</ul>
          </>
        )}
      <h2>Homes without a direct way</h2>
      {cannot.length === 0 ? <p>No tablet’s last test found its direct way closed.</p> : (
        <>
          <p>
            {urls.length === 0
              ? "Without a relay, calls from these fail:"
              : "Calls from these go by the relay:"}
          </p>
          <ul>{cannot.map(({ homeName, name }) => <li>{homeName}, {name}</li>)}</ul>
        </>
      )}
      <h2>Try it from here</h2>
      <SelfTest
        address={paths.adminRelays()}
        parts={["direct", "turn_udp", "turn_tcp", "turn_tls", "throughput"]}
      />
      <h2>Tablets to look after</h2>
      <TabletsToLookAfter tests={tests} now={now} />
    </Layout>
  );
}

export function TabletsToLookAfterPage(
  { tests, now }: { tests: readonly LastTest[]; now: Date },
) {
  return (
    <Layout
      title="Tablets to look after"
      wide
      back={{ href: paths.devices(), label: "Tablets" }}
    >
      <h1>Tablets to look after</h1>
      <TabletsToLookAfter tests={tests} now={now} />
    </Layout>
  );
}

export function TabletsToLookAfter({ tests, now }: { tests: readonly LastTest[]; now: Date }) {
  const rows = tests.flatMap((test) => {
    const why = whyLookAfter(test, now);
    return why === undefined ? [] : [[
      test.homeName,
      [test.name, test.place].filter(Boolean).join(", "),
      why,
      <Moment at={test.at} />,
      <When at={test.lastSeenAt} />,
    ]];
  });
  if (rows.length === 0) return <p>All tablets were seen today, and their last tests were good.</p>;
  return (
    <Scrolling label="Tablets to look after">
      <Table
        caption="Each tablet, and why"
        columns={["Home", "Tablet", "Why", "Last test", "Last seen"].map((head) => ({ head }))}
        rows={rows}
      />
    </Scrolling>
  );
}

const Moment = ({ at }: { at: Instant | null }) => at ? <When at={at} /> : <>Never</>;
