/** Asks the browser for WebGL before anything is fetched for it. */
let answer: boolean | undefined;

/** Is there WebGL 2? The context that answers is given back at once: a page may have few. */
export function hasWebGL(): boolean {
  if (answer === undefined) {
    const context = document.createElement('canvas').getContext('webgl2');
    answer = context !== null;
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }
  return answer;
}
