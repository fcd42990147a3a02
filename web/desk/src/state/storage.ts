/** Small values kept in the browser. A browser that refuses storage makes the desk forgetful, never broken. */
export function readStored<T>(name: string, otherwise: T): T {
  try {
    const stored = window.localStorage.getItem(`babeldesk.${name}`);
    return stored === null ? otherwise : (JSON.parse(stored) as T);
  } catch (failure) {
    console.warn(failure);
    return otherwise;
  }
}

export function writeStored(name: string, value: unknown): void {
  try {
    window.localStorage.setItem(`babeldesk.${name}`, JSON.stringify(value));
  } catch (failure) {
    console.warn(failure);
  }
}
