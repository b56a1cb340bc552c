import { createContext, useContext } from "react";

/** True where findings are only read: nothing is put right, ignored or turned off from there. */
const ReadingOnly = createContext(false);

export const ReadingOnlyProvider = ReadingOnly.Provider;

export const useReadingOnly = (): boolean => useContext(ReadingOnly);
