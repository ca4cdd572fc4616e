/** The mark of the page: a door that stands the wider open, the less in the draft closes it. */
export function Door({score}: {score: number}) {
  return (
    <span class="door" aria-hidden="true">
      <span style={{transform: `rotateY(${score * -0.62}deg)`}} />
    </span>
  )
}
