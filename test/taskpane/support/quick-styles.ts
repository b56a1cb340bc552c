/**
 * What Fluent's style rules hide or keep the pointer off, without a style sheet. Whenever a name is asked for, the library that
 * finds elements by their names asks whether they are hidden, and jsdom then holds every rule against every element. Griffel's
 * rules are of one class and one property each, so that looking the classes up answers as well. How the pane looks is seen in
 * the browser tests.
 */
import { createDOMRenderer } from "@fluentui/react-components";

const ASKED = ["display", "visibility", "pointer-events"] as const;
type Asked = (typeof ASKED)[number];

/** Where no rule says anything. */
const INITIAL: Record<Asked, string> = {
  display: "block",
  visibility: "visible",
  "pointer-events": "auto",
};
const INHERITED: ReadonlySet<Asked> = new Set(["visibility", "pointer-events"]);

const RULE = /^\.([\w-]+)\{(display|visibility|pointer-events):([^;}]+);?\}$/;
/** Values by class and property. */
const values = new Map<string, string>();
const key = (name: string, property: string) => `${name} ${property}`;

/** Keeps in mind what is asked for, and puts nothing into the page. */
export const quickRenderer = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => {
    const [, name = "", property = "", value] = RULE.exec(rule) ?? [];
    if (value) values.set(key(name, property), value);
    return false;
  },
});

function valueOf(element: Element, property: Asked): string {
  const own = element instanceof HTMLElement ? element.style.getPropertyValue(property) : "";
  if (own) return own;
  if (property === "display" && element.hasAttribute("hidden")) return "none";
  for (const name of element.classList) {
    const value = values.get(key(name, property));
    if (value) return value;
  }
  const above = INHERITED.has(property) ? element.parentElement : null;
  return above ? valueOf(above, property) : INITIAL[property];
}

const isAsked = (property: string): property is Asked =>
  (ASKED as readonly string[]).includes(property);
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Answers for these properties of an element by its classes, for all others as jsdom does. */
function quickStyle(element: Element, whole: () => CSSStyleDeclaration): CSSStyleDeclaration {
  const answer = (property: string) =>
    isAsked(property) ? valueOf(element, property) : whole().getPropertyValue(property);
  return new Proxy({} as CSSStyleDeclaration, {
    get: (_, name) => {
      if (name === "getPropertyValue") return answer;
      if (typeof name === "string" && isAsked(dashed(name))) return answer(dashed(name));
      const value: unknown = Reflect.get(whole(), name);
      return typeof value === "function" ? value.bind(whole()) : value;
    },
  });
}

/** Has the page's own `getComputedStyle` answer by these rules. */
export function installQuickStyles(): void {
  const computed = window.getComputedStyle.bind(window);
  window.getComputedStyle = (element, pseudoElement) => {
    let whole: CSSStyleDeclaration | undefined;
    const wholeStyle = () => (whole ??= computed(element, pseudoElement));
    return pseudoElement ? wholeStyle() : quickStyle(element, wholeStyle);
  };
}
