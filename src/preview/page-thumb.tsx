export type Thumb = "blank" | "right" | "careless" | "village";

/** The lines of a page with a header in two columns, a title, text and a signature. */
const LINES = {
  header: "M14 13h22M17 18h16M54 13h26M57 18h20",
  title: "M36 31h24",
  text: "M14 42h66M14 48h66M14 54h44M14 64h66M14 70h66M14 76h30M14 86h66M14 92h52",
  ending: "M14 106h18M56 106h22M60 112h14",
};

/** A sketch of a sample's first page: what sets it apart is what is drawn in colour. */
export function PageThumb({ thumb }: { readonly thumb: Thumb }) {
  return (
    <svg
      className="thumb"
      width="94"
      height="122"
      viewBox="0 0 94 122"
      fill="none"
      strokeWidth="2.4"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <rect className="thumb-paper" x="1" y="1" width="92" height="120" rx="2" strokeWidth="1" />
      {thumb !== "blank" && (
        <>
          <path className="thumb-ink" d={LINES.header} />
          <path className="thumb-ink" strokeWidth="3.4" d={LINES.title} />
          <path className="thumb-soft" d={LINES.text} />
          <path className="thumb-ink" d={LINES.ending} />
        </>
      )}
      {thumb === "blank" && <path className="thumb-caret" d="M14 12v14" />}
      {thumb === "careless" && (
        <path
          className="thumb-bad"
          d="M14 54q3-3 6 0t6 0 6 0 6 0 6 0M14 76q3-3 6 0t6 0 6 0M14 106q3-3 6 0t6 0"
        />
      )}
      {(thumb === "right" || thumb === "village") && (
        <g className={thumb === "right" ? "thumb-good" : "thumb-kind"}>
          <circle cx="76" cy="104" r="12" />
          {thumb === "right" ? (
            <path d="m70.5 104 4 4 7-8" />
          ) : (
            <path d="M69 105l7-6 7 6M71 104v6h10v-6" strokeLinejoin="round" />
          )}
        </g>
      )}
    </svg>
  );
}
