import { ArrowRedo20Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Document20Regular } from "@fluentui/react-icons/svg/document";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { TextAlignCenter20Regular } from "@fluentui/react-icons/svg/text-align-center";
import { TextAlignJustify20Regular } from "@fluentui/react-icons/svg/text-align-justify";
import { TextAlignLeft20Regular } from "@fluentui/react-icons/svg/text-align-left";
import { TextAlignRight20Regular } from "@fluentui/react-icons/svg/text-align-right";
import { TextBold20Regular } from "@fluentui/react-icons/svg/text-bold";
import { TextItalic20Regular } from "@fluentui/react-icons/svg/text-italic";
import { TextUnderline20Regular } from "@fluentui/react-icons/svg/text-underline";
import type { FluentIcon } from "@fluentui/react-icons";
import { useRef, type ReactNode } from "react";
import { DOCX } from "../core/ooxml/media-type";
import { SampleMenu } from "./sample-menu";
import type { Texts } from "./texts";
import type { EditorCommand } from "./view/editor-commands";

export interface RibbonProps {
  readonly texts: Texts;
  /** A function command of the manifest's. */
  readonly onCommand: (name: "insertProgramme" | "showTemplates" | "checkDocument") => void;
  readonly onOpenPane: () => void;
  readonly onOpenFile: (file: File) => void;
  readonly onSample: (name: string) => void;
  readonly onDownload: () => void;
  readonly onBlank: () => void;
  readonly onEdit: (command: EditorCommand) => void;
}

const EDITS: readonly (readonly (readonly [EditorCommand, FluentIcon])[])[] = [
  [
    ["undo", ArrowUndo20Regular],
    ["redo", ArrowRedo20Regular],
  ],
  [
    ["bold", TextBold20Regular],
    ["italic", TextItalic20Regular],
    ["underline", TextUnderline20Regular],
  ],
  [
    ["alignLeft", TextAlignLeft20Regular],
    ["alignCentre", TextAlignCenter20Regular],
    ["alignRight", TextAlignRight20Regular],
    ["justify", TextAlignJustify20Regular],
  ],
];

/** The row of commands: the add-in's own as the manifest has them, files, and what is needed to edit a little. */
export function Ribbon(props: RibbonProps) {
  const { texts } = props;
  const picker = useRef<HTMLInputElement>(null);
  return (
    <nav className="ribbon" aria-label={texts.ribbon}>
      <div className="ribbon-tabs" aria-hidden>
        <span>{texts.homeTab}</span>
      </div>
      <div className="ribbon-groups">
        <Group label={texts.groupAddIn}>
          <AddInButton
            icon="insert"
            label={texts.insert}
            onPress={() => props.onCommand("insertProgramme")}
          />
          <AddInButton
            icon="insert"
            label={texts.templates}
            onPress={() => props.onCommand("showTemplates")}
          />
          <AddInButton
            icon="check"
            label={texts.check}
            onPress={() => props.onCommand("checkDocument")}
          />
          <AddInButton icon="pane" label={texts.openPane} onPress={props.onOpenPane} />
        </Group>
        <Group label={texts.groupFile}>
          <div className="ribbon-stack">
            <FileButton
              icon={FolderOpen20Regular}
              label={texts.openFile}
              onPress={() => picker.current?.click()}
            />
            <FileButton
              icon={ArrowDownload20Regular}
              label={texts.download}
              onPress={props.onDownload}
            />
          </div>
          <div className="ribbon-stack">
            <FileButton icon={Document20Regular} label={texts.blank} onPress={props.onBlank} />
            <SampleMenu texts={texts} onSample={props.onSample} onBlank={props.onBlank} />
          </div>
          <input
            ref={picker}
            type="file"
            hidden
            accept={`.docx,${DOCX}`}
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) props.onOpenFile(file);
              // The same file may be opened again.
              target.value = "";
            }}
          />
        </Group>
        <Group label={texts.groupText}>
          {EDITS.map((edits) => (
            <div className="ribbon-row" key={edits[0]?.[0]}>
              {edits.map(([command, Icon]) => (
                <button
                  key={command}
                  type="button"
                  className="ribbon-icon"
                  title={texts[command]}
                  aria-label={texts[command]}
                  // Keeps the selection in the text.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => props.onEdit(command)}
                >
                  <Icon aria-hidden />
                </button>
              ))}
            </div>
          ))}
        </Group>
      </div>
    </nav>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-commands">{children}</div>
      <div className="ribbon-label" aria-hidden>
        {label}
      </div>
    </div>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly onPress: () => void;
}

function AddInButton({ icon, label, onPress }: ButtonProps & { readonly icon: string }) {
  return (
    <button type="button" className="ribbon-large" onClick={onPress}>
      <img
        src={`/assets/icon-${icon}-32.png`}
        srcSet={`/assets/icon-${icon}-32.png 1x, /assets/icon-${icon}-80.png 2x`}
        width={28}
        height={28}
        alt=""
      />
      <span>{label}</span>
    </button>
  );
}

function FileButton({ icon: Icon, label, onPress }: ButtonProps & { readonly icon: FluentIcon }) {
  return (
    <button type="button" className="ribbon-small" onClick={onPress}>
      <Icon aria-hidden />
      <span>{label}</span>
    </button>
  );
}
