import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { ArrowExport20Regular } from "@fluentui/react-icons/svg/arrow-export";
import { ArrowImport20Regular } from "@fluentui/react-icons/svg/arrow-import";
import { CalendarArrowRight20Regular } from "@fluentui/react-icons/svg/calendar-arrow-right";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { Suspense, lazy, useState } from "react";
import { useNarrowMenu } from "../layout/narrow-menu";
import { useLanguage, usePane, usePaneState, useTexts } from "../pane-context";
import { againTexts } from "../texts/again";
import { DeleteDialog } from "./delete-dialog";
import { ExportDialog } from "./export-dialog";
import { isBlankForm } from "./form";
import { ImportDialog } from "./import-dialog";
import { currentForm } from "./saved-profiles";

const RenewDialog = lazy(() => import("../again/renew-dialog"));

const TRIGGER = "profile-actions";

type Asking =
  | { readonly about: "import" | "delete" | "renew" }
  | { readonly about: "export"; readonly file: { readonly name: string; readonly text: string } };

/** More cells, copies, files, and away with one; what needs an answer asks in a dialog, after which the keyboard is back here. */
export default function ProfileMenu() {
  const { popover } = useNarrowMenu();
  const texts = useTexts().profiles;
  const again = againTexts(useLanguage());
  const { saved } = usePaneState();
  const { addProfile, duplicateProfile, profileAsFile } = usePane();
  const [asking, setAsking] = useState<Asking | null>(null);
  const blank = isBlankForm(currentForm(saved));
  const close = () => {
    setAsking(null);
    document.getElementById(TRIGGER)?.focus();
  };
  const startExport = () => {
    const file = profileAsFile();
    if (file) setAsking({ about: "export", file });
  };
  return (
    <>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button
            id={TRIGGER}
            icon={<MoreHorizontal20Regular />}
            aria-label={texts.actions}
            title={texts.actions}
          />
        </MenuTrigger>
        <MenuPopover className={popover}>
          <MenuList>
            <MenuItem icon={<Add20Regular />} onClick={addProfile}>
              {texts.add}
            </MenuItem>
            <MenuItem icon={<Copy20Regular />} disabled={blank} onClick={duplicateProfile}>
              {texts.duplicate}
            </MenuItem>
            <MenuDivider />
            <MenuItem icon={<ArrowExport20Regular />} disabled={blank} onClick={startExport}>
              {texts.export}
            </MenuItem>
            <MenuItem
              icon={<ArrowImport20Regular />}
              onClick={() => setAsking({ about: "import" })}
            >
              {texts.import}
            </MenuItem>
            <MenuDivider />
            <MenuItem
              icon={<CalendarArrowRight20Regular />}
              onClick={() => setAsking({ about: "renew" })}
            >
              {again.renew.open}
            </MenuItem>
            <MenuDivider />
            <MenuItem
              icon={<Delete20Regular />}
              disabled={blank && saved.profiles.length === 1}
              onClick={() => setAsking({ about: "delete" })}
            >
              {texts.delete}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {asking?.about === "import" && <ImportDialog onClose={close} />}
      {asking?.about === "export" && <ExportDialog file={asking.file} onClose={close} />}
      {asking?.about === "renew" && (
        <Suspense>
          <RenewDialog onClose={close} />
        </Suspense>
      )}
      {asking?.about === "delete" && <DeleteDialog onClose={close} />}
    </>
  );
}
