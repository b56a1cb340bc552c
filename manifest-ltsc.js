/** This add-in's own id, so that one organisation can install both manifests. It must never change. */
const ID = "4841d0ce-062d-4a35-afcc-13c68854a60d";
/** Set behind the name, so that whoever hands both out can tell them apart. */
const NAME_ENDING = " (LTSC)";
/** The function commands of manifest.xml, and what the pane's address asks for in their place. */
const JOBS = { insertProgramme: "insert", showTemplates: "showTemplates", checkDocument: "check" };

/**
 * The manifest for a Word without shared runtime, made of manifest.xml's text: by that one such a Word shows no button at
 * all. No button runs a function here; each opens the pane, with its job in the address.
 * @param {string} manifest
 * @returns {string}
 */
function ltscManifest(manifest) {
  const added = [];
  const [, paneId] = only(manifest, /<TaskpaneId>([^<]+)<\/TaskpaneId>/g, "a pane's id");
  const [, pane] = only(manifest, /<bt:Url id="Pane\.Url" DefaultValue="([^"]+)"\/>/g, "Pane.Url");

  const open = (_action, space, name) => {
    const job = JOBS[name];
    if (!job) throw new Error(`manifest.xml: no job for the command ${name}`);
    const resource = `${job[0].toUpperCase()}${job.slice(1)}.Url`;
    added.push(`<bt:Url id="${resource}" DefaultValue="${pane}?job=${job}"/>`);
    // All buttons name one pane: Word keeps it open and replaces what is in it with the address of the button that was
    // pressed, so that the page loads anew and does that job. An id each would mean a pane each, side by side.
    const lines = [`<TaskpaneId>${paneId}</TaskpaneId>`, `<SourceLocation resid="${resource}"/>`];
    return `<Action xsi:type="ShowTaskpane">${space}${lines.join(space)}`;
  };

  const steps = [
    [/<Id>[^<]+<\/Id>/g, `<Id>${ID}</Id>`, "Id"],
    [/<DisplayName[^]*?<\/DisplayName>/g, endName, "DisplayName"],
    // The comment above says why the requirement is there.
    [/\s*<!--[^>]*-->\s*<Requirements>\s*<bt:Sets[^]*?<\/Requirements>/g, "", "SharedRuntime"],
    [/\s*<Runtimes>[^]*?<\/Runtimes>/g, "", "Runtimes"],
    [/\s*<FunctionFile [^>]*\/>/g, "", "FunctionFile"],
  ];
  const bare = steps.reduce((text, [pattern, by, what]) => {
    only(text, pattern, what);
    return text.replace(pattern, by);
  }, manifest);
  return bare
    .replace(/<Action xsi:type="ExecuteFunction">(\s*)<FunctionName>([^<]+)<\/FunctionName>/g, open)
    .replace(/(\s*)<bt:Url id="Pane\.Url"[^>]*>/, (url, space) => [url, ...added].join(space));
}

/** The name in each language. */
function endName(element) {
  return element.replaceAll(/Value="([^"]+)"/g, (_, name) => `Value="${name}${NAME_ENDING}"`);
}

/** What is there exactly once; a manifest that has changed its shape must not go out half made over. */
function only(text, pattern, what) {
  const found = [...text.matchAll(pattern)];
  if (found.length !== 1)
    throw new Error(`manifest.xml: ${what} is there ${found.length} times, not once`);
  return found[0];
}

module.exports = { ltscManifest };
