import { createRoot } from "react-dom/client";
import { App } from "./app";
import "./preview.css";
import { languageOf, TEXTS } from "./texts";

const language = languageOf(window.location.search);
document.documentElement.lang = language;
document.title = TEXTS[language].title;

const root = document.getElementById("root");
if (!root) throw new Error("the page has no root");
createRoot(root).render(<App language={language} />);
