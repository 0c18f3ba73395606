/**
 * How much of each dot of some rows a set of figures covers, by adding up signed areas (the method of the FreeType and
 * font-rs rasterisers): each side of a figure adds, to the dots that it passes, the area to its right, so that a running
 * sum along a row gives the share of each dot.
 */
export class RowCover {
  readonly #width: number
  readonly #top: number
  readonly #height: number
  readonly #areas: Float32Array
  /** What was touched: dots from left to before right, rows from first to before last. */
  #left: number
  #right: number
  #first: number
  #last: number

  /**
   * @param width of the rows, in dots.
   * @param top the first row.
   * @param height how many rows.
   */
  constructor(width: number, top: number, height: number) {
    this.#width = width
    this.#top = top
    this.#height = height
    this.#areas = new Float32Array((width + 2) * height)
    this.#left = width
    this.#right = 0
    this.#first = height
    this.#last = 0
  }

  /** Adds a closed figure, x and y of its corners in turn, in dots. */
  add(points: readonly number[]): void {
    const { length } = points
    for (let at = 0; at < length; at += 2) {
      const next = (at + 2) % length
      this.#side(points[at] as number, points[at + 1] as number, points[next] as number, points[next + 1] as number)
    }
  }

  #side(x0: number, y0: number, x1: number, y1: number): void {
    if (y0 === y1) return
    const [sign, fromX, fromY, toX, toY] = y0 < y1 ? [1, x0, y0, x1, y1] : [-1, x1, y1, x0, y0]
    const slope = (toX - fromX) / (toY - fromY)
    const first = Math.max(Math.floor(fromY), this.#top)
    const end = Math.min(Math.ceil(toY), this.#top + this.#height)
    if (end <= first) return
    this.#first = Math.min(this.#first, first - this.#top)
    this.#last = Math.max(this.#last, end - this.#top)
    for (let row = first; row < end; row += 1) {
      const high = Math.max(row, fromY)
      const low = Math.min(row + 1, toY)
      if (low <= high) continue
      const xHigh = fromX + (high - fromY) * slope
      const xLow = fromX + (low - fromY) * slope
      this.#piece((row - this.#top) * (this.#width + 2), xHigh, xLow, sign * (low - high))
    }
  }

  /** A side's piece within one row: shares its height out among the dots that it passes. */
  #piece(offset: number, xa: number, xb: number, height: number): void {
    const left = Math.min(Math.max(Math.min(xa, xb), 0), this.#width)
    const right = Math.min(Math.max(Math.max(xa, xb), 0), this.#width)
    const first = Math.floor(left)
    const last = Math.floor(right)
    this.#left = Math.min(this.#left, first)
    this.#right = Math.max(this.#right, last + 2)
    const areas = this.#areas
    if (first === last || right - left < 1e-6) {
      const inside = first + 1 - (left + right) / 2
      areas[offset + first] = (areas[offset + first] as number) + height * inside
      areas[offset + first + 1] = (areas[offset + first + 1] as number) + height * (1 - inside)
      return
    }
    const perDot = height / (right - left)
    for (let dot = first; dot <= last; dot += 1) {
      const from = Math.max(dot, left)
      const to = Math.min(dot + 1, right)
      if (to <= from) continue
      const own = perDot * (to - from)
      const inside = dot + 1 - (from + to) / 2
      areas[offset + dot] = (areas[offset + dot] as number) + own * inside
      areas[offset + dot + 1] = (areas[offset + dot + 1] as number) + own * (1 - inside)
    }
  }

  /**
   * Paints what was added over rows of dots and forgets it.
   *
   * @param dots red, green and blue of each dot, row by row.
   * @param colour red, green and blue, from 0 to 255.
   */
  paint(dots: Uint8Array, [red, green, blue]: readonly [number, number, number]): void {
    const areas = this.#areas
    const stride = this.#width + 2
    const left = Math.max(0, this.#left)
    const right = Math.min(this.#width, this.#right)
    for (let row = this.#first; row < this.#last; row += 1) {
      const offset = row * stride
      let sum = 0
      for (let dot = left; dot < right; dot += 1) {
        sum += areas[offset + dot] as number
        const share = Math.min(1, Math.abs(sum))
        if (share < 1 / 512) continue
        const at = (row * this.#width + dot) * 3
        dots[at] = Math.round((dots[at] as number) * (1 - share) + red * share)
        dots[at + 1] = Math.round((dots[at + 1] as number) * (1 - share) + green * share)
        dots[at + 2] = Math.round((dots[at + 2] as number) * (1 - share) + blue * share)
      }
      areas.fill(0, offset + left, Math.min(offset + right + 2, offset + stride))
    }
    this.#left = this.#width
    this.#right = 0
    this.#first = this.#height
    this.#last = 0
  }
}
