/** A value with listeners, in the shape that React's `useSyncExternalStore` takes. */
export interface Store<State, Event> {
  readonly getState: () => State;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: Event) => void;
}

export function createStore<State, Event>(
  initial: State,
  reduce: (state: State, event: Event) => State,
): Store<State, Event> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (event) => {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
  };
}
