/** The part of scrollama that the story uses; the package has no types. */
declare module 'scrollama' {
  interface Scrollama {
    /** `offset`: height of the trigger line, share of the window. */
    setup(options: { step: string; offset?: number }): Scrollama;
    onStepEnter(callback: () => void): Scrollama;
    onStepExit(callback: () => void): Scrollama;
  }
  export default function scrollama(): Scrollama;
}
