import type { InstallTexts } from "./install-texts";

/** The install page in English. */
export const installEn: InstallTexts = {
  title: "Install Chi bộ in Word",
  lead: "Chi bộ is an add-in for Word that helps a Party cell write and check its documents by Guidance 05-HD/VPTW. It is installed once, in about five minutes. Documents never leave your computer.",
  desk: {
    title: "Cannot install it yet, or only want to check?",
    about:
      "Choose a file or a whole folder and see the result in the browser. Files are read on your computer and sent nowhere.",
    open: "Check files in the browser",
  },
  which: "Where do you use Word?",
  file: {
    title: "First get the manifest",
    about:
      "Take **manifest.xml**. Word LTSC 2021 alone needs **manifest-ltsc.xml**: with the other it shows no buttons. **File** › **Account** in Word says which one you have. Install one of the two on a computer, not both.",
    main: "Download manifest.xml",
    ltsc: "Download manifest-ltsc.xml (Word LTSC 2021 only)",
  },
  ways: {
    web: {
      name: "Word on the web",
      about: "One person, no administrator needed",
      steps: [
        { words: "Download [manifest.xml](manifest.xml)." },
        { words: "Open Word on the web at `office.com`, and any document in it." },
        {
          words: "On the **Home** tab press **Add-ins**, then **More Add-ins**.",
          picture: "addIns",
        },
        {
          words:
            "Choose **My Add-ins** › **Manage My Add-ins** › **Upload My Add-in**. Pick the file and press **Upload**.",
          picture: "upload",
        },
        { words: "The **Chi bộ** group is on the Home tab.", picture: "ribbon" },
      ],
      note: "The browser remembers the installation. After clearing its data, or in another browser, repeat these steps.",
    },
    windows: {
      name: "Word on Windows, one person",
      about: "By a shared folder on your own computer",
      steps: [
        {
          words:
            "Make a folder `C:\\ChiBo` and download [manifest.xml](manifest.xml) (LTSC 2021: [manifest-ltsc.xml](manifest-ltsc.xml)) into it.",
        },
        {
          words:
            "Right-click the folder: **Properties** › **Sharing** › **Share**, leave your own name in the list and press **Share**. Note the path that is shown, like `\\\\COMPUTER\\ChiBo`.",
          picture: "folder",
        },
        {
          words:
            "In Word: **File** › **Options** › **Trust Center** › **Trust Center Settings** › **Trusted Add-in Catalogs**. Type the path into **Catalog Url**, press **Add catalog**, tick **Show in Menu**, press **OK**.",
          picture: "trust",
        },
        {
          words:
            "Close Word and open it again. On **Home** press **Add-ins** › **More Add-ins** › **Shared Folder**, choose **Chi bộ** and press **Add**.",
          picture: "sharedList",
        },
        { words: "The **Chi bộ** group is on the Home tab.", picture: "ribbon" },
      ],
    },
    folder: {
      name: "Many Windows computers, one folder",
      about: "Whoever looks after the computers does it once",
      steps: [
        {
          words:
            "On a server make a folder that everybody can read: `{share}`. Copy [manifest.xml](manifest.xml) into it; computers with LTSC 2021 need a folder of their own with [manifest-ltsc.xml](manifest-ltsc.xml).",
        },
        {
          words:
            "Download [chibo-thu-muc-chung.reg](chibo-thu-muc-chung.reg). See in Notepad whether the path in its `Url` line is that folder; if not, change it, with every `\\` doubled.",
        },
        {
          words:
            "Close Word on each computer, double-click the `.reg` file and press **Yes**. In a domain, hand it out by Group Policy.",
        },
        {
          words:
            "Open Word. On **Home** press **Add-ins** › **More Add-ins** › **Shared Folder**, choose **Chi bộ** and press **Add**.",
          picture: "sharedList",
        },
      ],
      note: "Microsoft calls the shared folder a way to test, on Windows only; when buttons change, each computer has to add it again. For lasting use take the admin center.",
    },
    admin: {
      name: "A whole committee, by the admin center",
      about: "The Microsoft 365 administrator does it once for all",
      steps: [
        { words: "Open `admin.microsoft.com` as an administrator." },
        {
          words: "Choose **Settings** › **Integrated apps** › **Upload custom apps**.",
          picture: "admin",
        },
        {
          words:
            "App type: **Office Add-in**. Choose **Provide link to manifest file** and paste `{origin}/manifest.xml`.",
        },
        { words: "Choose who may use it and press **Deploy**." },
        {
          words:
            "People open Word again: the **Chi bộ** group is there by itself, on Windows, Mac and the web. It can take up to 24 hours.",
          picture: "ribbon",
        },
      ],
    },
    mac: {
      name: "Word on a Mac",
      about: "One person, no administrator needed",
      steps: [
        { words: "Download [manifest.xml](manifest.xml). Quit Word." },
        {
          words:
            "In Finder press **⇧⌘G**, paste `~/Library/Containers/com.microsoft.Word/Data/Documents` and press Return. If there is no folder `wef` in it, make one.",
        },
        { words: "Drag manifest.xml into the folder `wef`.", picture: "mac" },
        {
          words:
            "Open Word and a document. On **Home** or **Insert** press the arrow beside **Add-ins** and choose **Chi bộ** under **Developer Add-ins**.",
          picture: "ribbon",
        },
      ],
    },
  },
  first: {
    title: "Try it",
    steps: [
      { words: "Open an empty document and press **Insert programme**." },
      { words: "Click into a place in square brackets, such as `[số]`, and type." },
      { words: "Press **Check** and go through the points; press **Fix** where there is one." },
    ],
    after:
      "No buttons, or an empty pane? See [Support](support.html#english). What is checked, and by which clause: [the rules](rules.html#english). Who tries a Word first should follow the [first trial](checklist.html#english).",
  },
  words: {
    title: "Which Word can do what",
    about:
      "Numbers are the lowest version of Word. LTSC is the edition by volume licence. “By hand”: the add-in tells where in Word's menus it is set. What does not say “tried” is written by Microsoft's documentation and has not been tried in real Word.",
  },
};
