export interface ProgressProps {
  readonly done: number;
  readonly of: number;
  /** The same in words. */
  readonly text: string;
}

/** How far something has come: words, and a bar that only repeats them. */
export const Progress = ({ done, of, text }: ProgressProps) => (
  <div class="b-progress">
    <p class="b-progress__text">{text}</p>
    <svg class="b-progress__bar" width="100%" height="12" aria-hidden="true" focusable="false">
      <rect class="b-shade b-shade--track" x="0" y="0" width="100%" height="12" rx="6" />
      <rect
        class="b-progress__done"
        x="0"
        y="0"
        width={`${String(of === 0 ? 0 : Math.round((done / of) * 100))}%`}
        height="12"
        rx="6"
      />
    </svg>
  </div>
);
