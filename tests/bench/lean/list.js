/** The same list as a lean React page draws it: React and nothing else, its rows fetched as JSON. */
import { createElement as h, useEffect, useState } from "react";
import { createRoot } from "react-dom/client";

function List() {
  const [rows, setRows] = useState([]);
  useEffect(() => {
    fetch("/rows.json").then((answer) => answer.json()).then(setRows);
  }, []);
  return h("ol", { className: "queue" }, rows.map((row) => h(Row, { key: row.id, row })));
}

function Row({ row }) {
  const [claimed, setClaimed] = useState(false);
  return h(
    "li",
    { className: "queue__row" },
    h(
      "div",
      { className: "queue__shots" },
      row.thumbs.map(({ id }) =>
        h("img", {
          key: id,
          className: "queue__shot",
          src: `/photographs/${id}/thumb`,
          alt: "",
          width: 64,
          height: 64,
          loading: "lazy",
        })
      ),
    ),
    h(
      "div",
      { className: "queue__what" },
      h("a", { className: "queue__link", href: `/referrals/${row.id}` }, row.title),
      ` ${row.age}, ${row.sex} `,
      row.priority,
    ),
    h(
      "div",
      { className: "queue__more" },
      h("div", { className: "queue__question" }, row.question),
      h("div", null, `${row.practiceName}, ${row.reference}`),
      row.needs && h("div", { className: "queue__needs" }, row.needs),
    ),
    h("div", { className: "queue__due" }, row.due),
    h(
      "div",
      { className: "queue__do" },
      h("button", { type: "button", onClick: () => setClaimed(true) }, claimed ? "Mine" : "Claim"),
    ),
  );
}

createRoot(document.getElementById("root")).render(h(List));
