import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
} from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Print20Regular } from "@fluentui/react-icons/svg/print";
import { useDesk, useDeskTexts, useDeskValue } from "../desk-context";
import type { DeskRow } from "../state/desk-state";
import type { TakeFormat, TakenDocument } from "./formats";

const REPORTS: readonly TakeFormat[] = [
  "report-docx",
  "report-html",
  "reports",
  "cell-reports",
  "letters",
];
const TABLES: readonly TakeFormat[] = ["xlsx", "csv", "json", "sarif"];

export interface TakeMenuProps {
  /** Those that the table shows, in its order. */
  readonly rows: readonly DeskRow[];
  readonly cells: ReadonlyMap<number, string>;
}

/** What can be taken away of the documents that are shown. */
export function TakeMenu({ rows, cells }: TakeMenuProps) {
  const texts = useDeskTexts().take;
  const { takeAway, printReports, takeFixed } = useDesk();
  const taking = useDeskValue("taking");
  const documents = () =>
    rows.flatMap(({ id, name, checked }): TakenDocument[] =>
      checked ? [{ ...checked, name, cell: cells.get(id) ?? "" }] : [],
    );
  const items = (formats: readonly TakeFormat[]) =>
    formats.map((format) => (
      <MenuItem key={format} onClick={() => void takeAway(format, documents())}>
        {texts.items[format]}
      </MenuItem>
    ));
  const count = rows.filter(({ checked }) => checked).length;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="primary"
          icon={
            taking === null ? (
              <ArrowDownload20Regular />
            ) : (
              <Spinner aria-hidden size="tiny" appearance="inverted" />
            )
          }
          disabledFocusable={taking !== null || count === 0}
        >
          {taking === null ? texts.label : texts.working}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{texts.shown(count)}</MenuGroupHeader>
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{texts.groups.reports}</MenuGroupHeader>
            {items(REPORTS)}
            <MenuItem icon={<Print20Regular />} onClick={() => void printReports(documents())}>
              {texts.items.print}
            </MenuItem>
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.groups.tables}</MenuGroupHeader>
            {items(TABLES)}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{texts.groups.copies}</MenuGroupHeader>
            <MenuItem onClick={() => void takeFixed(rows.filter(({ checked }) => checked))}>
              {texts.items.fixed}
            </MenuItem>
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
