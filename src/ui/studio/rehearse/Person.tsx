// Person: somebody drawn in a few calm lines, who looks at you and does not move.
export const Person = ({ of }: { readonly of: 'interviewer' | 'you' }) => (
  <svg class={`person ${of}`} viewBox="0 0 160 120" aria-hidden="true" preserveAspectRatio="xMidYMax meet">
    <path class="neck" d="M70 66h20v17a10 10 0 0 1-20 0z" />
    <path class="body" d="M28 120c2-27 22-39 52-39s50 12 52 39z" />
    <circle class="head" cx="80" cy="50" r="24" />
    {of === 'interviewer' ? (
      <>
        <path
          class="hair"
          d="M55 51c-2-20 9-30 25-30s27 10 25 30c-6-4-9-11-10-17-9 7-26 8-33 5-1 5-3 9-7 12z"
        />
        <circle class="eye" cx="72" cy="51" r="2" />
        <circle class="eye" cx="88" cy="51" r="2" />
        <path class="mouth" d="M73 61q7 5 14 0" />
      </>
    ) : (
      <path class="hair" d="M55 50c-1-19 10-29 25-29s26 10 25 29c-5-8-12-12-25-12s-20 4-25 12z" />
    )}
  </svg>
);
