import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { DocumentBulletList20Regular } from "@fluentui/react-icons/svg/document-bullet-list";
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent as ReactKeyboardEvent,
} from "react";
import { PageThumb, type Thumb } from "./page-thumb";
import type { Texts } from "./texts";

/** Documents that come with the project, by file name; null: a blank one. */
const SAMPLES = [
  { thumb: "blank", file: null },
  { thumb: "right", file: "right-kindergarten.docx" },
  { thumb: "careless", file: "careless.docx" },
  { thumb: "village", file: "right-village.docx" },
] as const satisfies readonly { readonly thumb: Thumb; readonly file: string | null }[];

/** How far an arrow key goes among the cards, of which two stand in a row. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowDown: 2,
  ArrowUp: -2,
};

export interface SampleMenuProps {
  readonly texts: Texts;
  readonly onSample: (file: string) => void;
  readonly onBlank: () => void;
}

/** A button with a small gallery of sample documents. */
export function SampleMenu({ texts, onSample, onBlank }: SampleMenuProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    itemsIn(box.current)[0]?.focus();
    const close = (event: Event) => {
      if (isOutside(box.current, event)) setOpen(false);
    };
    document.addEventListener("pointerdown", close);
    return () => document.removeEventListener("pointerdown", close);
  }, [open]);
  const leave = () => {
    setOpen(false);
    box.current?.querySelector("button")?.focus();
  };
  const onKey = (event: ReactKeyboardEvent) => {
    if (event.key === "Escape") return leave();
    const items = itemsIn(box.current);
    const here = items.findIndex((item) => item === document.activeElement);
    const next = items[here + (STEPS[event.key] ?? 0)];
    if (here < 0 || !next || !(event.key in STEPS)) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className="menu" ref={box} onKeyDown={onKey}>
      <button
        type="button"
        className="ribbon-small"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <DocumentBulletList20Regular aria-hidden />
        <span>{texts.samples}</span>
        <ChevronDown12Regular aria-hidden />
      </button>
      {open && (
        <div className="gallery">
          <p>{texts.samplesAbout}</p>
          <div className="gallery-cards" role="menu" id={id} aria-label={texts.samples}>
            {SAMPLES.map(({ thumb, file }) => (
              <button
                key={thumb}
                type="button"
                role="menuitem"
                className="gallery-card"
                onClick={() => {
                  leave();
                  if (file === null) onBlank();
                  else onSample(file);
                }}
              >
                <PageThumb thumb={thumb} />
                <strong>{texts.sample[thumb].title}</strong>
                <span>{texts.sample[thumb].about}</span>
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

function itemsIn(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

function isOutside(box: HTMLElement | null, event: Event): boolean {
  return !(event.target instanceof Node && box?.contains(event.target));
}
