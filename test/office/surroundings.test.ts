import { officeThemeIsDark } from "../../src/office/watch/office-theme";
import { storageKey, whenOfficeReady } from "../../src/office/ready";

function giveOffice(context: object, host: string | null = "Word"): void {
  const office = {
    context,
    HostType: { Word: "Word" },
    onReady: () => Promise.resolve({ host, platform: host && "OfficeOnline" }),
  };
  Object.assign(window, { Office: office });
}

test("inside Word the pane learns the language of Word's menus", async () => {
  giveOffice({ displayLanguage: "vi-VN" });
  expect(await whenOfficeReady()).toEqual({ inWord: true, displayLanguage: "vi-VN" });
});

test("a page opened by itself knows that it is not in Word", async () => {
  giveOffice({}, null);
  expect(await whenOfficeReady()).toEqual({ inWord: false, displayLanguage: "" });
});

test.each([
  ["#FFFFFF", false],
  ["#e6e6e6", false],
  ["262626", true],
  ["#0A0A0A", true],
])("a page of %s is dark: %s", (bodyBackgroundColor, dark) => {
  giveOffice({ officeTheme: { bodyBackgroundColor } });
  expect(officeThemeIsDark()).toBe(dark);
});

test("where Office tells no theme, or one that cannot be read, the system decides", () => {
  giveOffice({});
  expect(officeThemeIsDark()).toBeNull();
  giveOffice({ officeTheme: { bodyBackgroundColor: "white" } });
  expect(officeThemeIsDark()).toBeNull();
});

test("what is kept lies in the host's own partition where it has one", () => {
  giveOffice({});
  expect(storageKey("chibo.profile")).toBe("chibo.profile");
  giveOffice({ partitionKey: "tenant-7" });
  expect(storageKey("chibo.profile")).toBe("tenant-7:chibo.profile");
});
