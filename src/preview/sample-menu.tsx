import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { DocumentBulletList20Regular } from "@fluentui/react-icons/svg/document-bullet-list";
import { useEffect, useId, useRef, useState } from "react";
import type { Texts } from "./texts";

/** Documents that come with the project, by file name. */
const SAMPLES = [
  { file: "right-kindergarten.docx", text: "right" },
  { file: "careless.docx", text: "careless" },
] as const;

export interface SampleMenuProps {
  readonly texts: Texts;
  readonly onSample: (file: string) => void;
}

/** A button with a small menu of sample documents. */
export function SampleMenu({ texts, onSample }: SampleMenuProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent ? event.key === "Escape" : isOutside(box.current, event)) {
        setOpen(false);
      }
    };
    document.addEventListener("pointerdown", close);
    document.addEventListener("keydown", close);
    return () => {
      document.removeEventListener("pointerdown", close);
      document.removeEventListener("keydown", close);
    };
  }, [open]);
  return (
    <div className="menu" ref={box}>
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
        <div className="menu-list" role="menu" id={id} aria-label={texts.samples}>
          {SAMPLES.map(({ file, text }) => (
            <button
              key={file}
              type="button"
              role="menuitem"
              onClick={() => {
                setOpen(false);
                onSample(file);
              }}
            >
              {texts[text]}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function isOutside(box: HTMLElement | null, event: Event): boolean {
  return !(event.target instanceof Node && box?.contains(event.target));
}
