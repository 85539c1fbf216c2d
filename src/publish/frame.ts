/** The code by which another page shows one of ours in a frame. It needs no script, and a frame does not grow with what is in it. */

/** How high a frame has to be, in px: as narrow as a phone, and from the width on at which the page inside is laid out wide. */
export type FrameSize = { narrow: number; wide: number; from: number }

/**
 * A frame as high as its own width asks for: 100cqw is the width of the element around it, and the large factor turns a width into a yes or no.
 * Where a browser or an editor does not take the style, the height for a phone holds, in which everything has room.
 */
export function frameCode(address: string, title: string, { narrow, wide, from }: FrameSize): string {
  const [least, most] = [Math.min(narrow, wide), Math.max(narrow, wide)]
  const grows = narrow > wide ? `(${from}px - 100cqw)*999` : `(100cqw - ${from - 1}px)*999`
  return `<div style="container-type:inline-size"><iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="${most}" style="height:clamp(${least}px,${grows},${most}px);border:0" loading="lazy"></iframe></div>`
}

const quoted = (words: string) => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
