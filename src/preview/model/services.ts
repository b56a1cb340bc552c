import { ModelObject, type Members } from "../host/model-object";
import { oneOf } from "./word-session";

export interface PaneVisibility {
  isVisible(): boolean;
  setVisible(visible: boolean): void;
}

/** The services beside the document that office.js calls by name; null for any other. */
export function officeService(name: string, pane: PaneVisibility): ModelObject | null {
  switch (name) {
    case "Microsoft.AppRuntime.AppRuntimeService":
      return new AppRuntimeService(pane);
    case "Microsoft.InternalService.AddinInternalService":
      return new AddinInternalService();
    default:
      return null;
  }
}

/** Shows and hides the pane of a shared runtime: what `Office.addin.showAsTaskpane` and `hide` ask for. */
class AppRuntimeService extends ModelObject {
  readonly typeName = "AppRuntimeService";
  protected readonly members: Members;

  constructor(pane: PaneVisibility) {
    super();
    this.members = {
      call: {
        GetAppRuntimeState: () => (pane.isVisible() ? "Visible" : "Background"),
        SetAppRuntimeState: (state) =>
          pane.setVisible(
            oneOf(state, ["Visible", "Background"], "AppRuntimeService.setAppRuntimeState") ===
              "Visible",
          ),
      },
    };
  }
}

class AddinInternalService extends ModelObject {
  readonly typeName = "AddinInternalService";
  // Word then knows that ribbon commands may come; here they wait for the event's registration instead.
  protected readonly members: Members = { call: { NotifyActionHandlerReady: () => undefined } };
}
