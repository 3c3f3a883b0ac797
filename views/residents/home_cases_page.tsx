import type { HomeCase, HomePlace } from "@/domain/links/asked_by_home.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { Pagination } from "@/views/components/pagination.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { HomeCaseRows } from "@/views/residents/home_case_rows.tsx";

export function HomeCasesPage({ rows, next, fromTop }: {
  rows: readonly HomeCase[];
  next: HomePlace | undefined;
  fromTop: boolean;
}) {
  return (
    <Layout title="What your home has asked" wide>
      <div class="bar">
        <h1>What your home has asked</h1>
        <ButtonLink href={paths.residents()}>Ask for advice</ButtonLink>
      </div>
      {rows.length === 0
        ? <p class="empty">Your home has not asked for advice about anybody’s skin yet.</p>
        : <HomeCaseRows rows={rows} />}
      {(next || !fromTop) && (
        <Pagination
          previous={fromTop ? undefined : { href: paths.homeCases(), label: "Back to the newest" }}
          next={next && { href: paths.homeCases(`${next.createdAt}~${next.id}`) }}
        />
      )}
    </Layout>
  );
}
