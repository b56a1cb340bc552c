import { DocumentArrowDown24Regular } from "@fluentui/react-icons/svg/document-arrow-down";
import { useEffect, useState } from "react";

export interface DropTargetProps {
  readonly words: string;
  readonly onFile: (file: File) => void;
}

/** Covers the page while a file is dragged over it, and takes the file. */
export function DropTarget({ words, onFile }: DropTargetProps) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(true);
    };
    window.addEventListener("dragenter", enter, true);
    return () => window.removeEventListener("dragenter", enter, true);
  }, []);
  if (!over) return null;
  return (
    <div
      className="drop-target"
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={({ currentTarget, target }) => {
        // Leaving the card inside is not leaving the page.
        if (target === currentTarget) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      <div className="drop-card">
        <DocumentArrowDown24Regular aria-hidden />
        {words}
      </div>
    </div>
  );
}
