/** Threads crossing: the lateral one drawn through the upright ones. */
export const Mark = () => (
  <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
    <path d="M6 2v22M13 2v22M20 2v22" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" opacity=".45" />
    <path
      d="M1 9c4 0 2-4 5-4s4 8 7 8 4-8 7-8 2 4 5 4M1 18c4 0 2 3 5 3s4-7 7-7 4 7 7 7 2-3 5-3"
      fill="none"
      stroke="var(--indigo)"
      strokeWidth="2.4"
      strokeLinecap="round"
    />
  </svg>
)
